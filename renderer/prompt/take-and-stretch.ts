import { sendIntent, sitwell } from '../api';

/** Takes the change of position on show; in the new one, the player opens with a stretch of about so long (ms). */
export function takeAndStretch(length: number): void {
  sendIntent({ type: 'answer', answer: 'taken' });
  void sitwell().request('window:open', { section: 'moves', play: { asks: 'stretch', length } });
}
