import { expect, test } from './steps/sitwell-test';
import { expectVisible } from './steps/windows';

test('a page can neither leave, open windows, run inline scripts nor reach Node', async ({ start }) => {
  const running = await start();
  const page = await expectVisible(running, 'companion');
  await page.getByRole('radiogroup', { name: 'Your position' }).waitFor();
  const address = page.url();

  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'inlineRan' in window)).toBe(false);
  expect(
    await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window)),
  ).toEqual([]);
  expect(await page.evaluate(() => Object.isFrozen((window as unknown as { sitwell: object }).sitwell))).toBe(
    true,
  );

  expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
  await page.evaluate(() => void (location.href = 'https://example.com/'));
  await page.evaluate(() => void (location.href = 'file:///etc/passwd'));
  // Asked in main: Playwright would wait for the end of a navigation that was refused.
  const inMain = await running.application.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const shows = 'document.querySelector("[role=radiogroup]") !== null';
    return { url: contents?.getURL(), shows: (await contents?.executeJavaScript(shows)) as unknown };
  });
  expect(inMain).toEqual({ url: address, shows: true });
  expect(running.application.windows().length).toBe(1);
});

test('a page may load itself again, and no menu offers more', async ({ start }) => {
  const running = await start();
  const page = await expectVisible(running, 'companion');
  await page.evaluate(() => {
    document.body.dataset['before'] = 'reload';
    window.location.reload();
  });
  await expect(page.locator('body[data-before]')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: /Sitting/ })).toBeVisible();
  expect(await running.application.evaluate(({ Menu }) => Menu.getApplicationMenu() === null)).toBe(true);
});

test('requests with a wrong payload or an unknown channel are refused', async ({ start }) => {
  const running = await start();
  const page = await expectVisible(running, 'companion');
  const refused = (channel: string, payload: unknown) =>
    page.evaluate(
      ([name, sent]) => {
        const { sitwell } = window as unknown as {
          sitwell: { request(channel: string, payload: unknown): Promise<unknown> };
        };
        return Promise.resolve()
          .then(() => sitwell.request(name, sent))
          .then(
            () => false,
            () => true,
          );
      },
      [channel, payload] as const,
    );
  expect(await refused('intent', { type: 'say', position: 'lying' })).toBe(true);
  expect(await refused('intent', { type: 'pause', length: { for: -1 } })).toBe(true);
  expect(await refused('shell:open', 'https://example.com')).toBe(true);
  expect(await refused('intent', { type: 'resume' })).toBe(false);
});
