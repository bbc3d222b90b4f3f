import type { QuestionId } from '@shared/workstation/questions';
import type { KeptDraft } from '../../controls/draft-field';
import { useKeptText } from '../../drafts/use-kept-text';
import { useWorkstation } from '../workstation-context';

/** What was typed at a question of the profile in use and could not be saved. */
export function useKeptAnswer(question: QuestionId): KeptDraft {
  const { profile } = useWorkstation();
  return useKeptText(`answer ${profile.id} ${question}`);
}
