import type { Report } from './report';

/** Raised when a reader of the last version would misread the new one; described in docs/report-json.md. */
const VERSION = 1;

/** The report as a document for programs: lengths in mm, ISO dates, ids in place of words. */
export function writeReportJson(report: Report): string {
  const { profile, checklist, rosa } = report;
  const document = {
    format: 'sitwell-report',
    version: VERSION,
    madeAt: new Date(report.at).toISOString(),
    timeZone: report.timeZone,
    workstation: profile.name,
    answers: profile.answers,
    assumed: report.furniture.assumed,
    heights: report.heights.map(({ measure, figure, before, sources }) => ({
      measure,
      mm: figure.mm,
      range68Mm: figure.range68Mm,
      range95Mm: figure.range95Mm,
      sharpenedByTape: before !== null,
      sources,
    })),
    plans: report.plans.map((plan) => ({
      ...plan,
      steps: plan.steps.map((step) => ({
        ...step,
        done: profile.doneSteps[plan.position].includes(step.id),
      })),
    })),
    requests: report.requests.map((request) =>
      request.kind === 'item' ? { kind: request.kind, id: request.item.id } : request,
    ),
    checklist: {
      ...checklist.score,
      checkedAt: profile.checkedAt === null ? null : new Date(profile.checkedAt).toISOString(),
      items: checklist.items.map(({ item, answer }) => ({ id: item.id, answer })),
    },
    todos: report.todos.map(({ item, state }) => ({ id: item.id, state })),
    rosa: rosa && {
      chair: rosa.chair,
      monitorAndPhone: rosa.monitorAndPhone,
      mouseAndKeyboard: rosa.mouseAndKeyboard,
      peripherals: rosa.peripherals,
      final: rosa.final,
      answers: profile.rosa,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
