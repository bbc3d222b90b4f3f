import axe from 'axe-core';

/**
 * What axe finds on the page once every transition is over, as readable lines; none is the goal. A view alone has no
 * landmarks around it.
 */
export async function findFaults(): Promise<readonly string[]> {
  // A colour on its way to another is neither.
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
