/** The editor as a person sees it: what is on the screen, and the keys and clicks that change it. */
export class Workbench {
  constructor(page) {
    this.page = page;
  }

  async open(address, folder) {
    await this.page.goto(`${address}/?folder=${encodeURIComponent(folder)}`);
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 80_000 });
  }

  async openFile(name) {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  squiggles() {
    return this.page.locator('.editor-instance .squiggly-warning');
  }

  /** Rows of the Problems panel, without those that name the file. */
  problems() {
    return this.page.locator('.markers-panel .monaco-list-row[aria-level="2"]');
  }

  async showProblems() {
    const panel = this.page.locator('.markers-panel');
    // The key closes a panel that is open.
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    await panel.waitFor();
  }

  /** Puts the caret into the line that holds `text`. */
  async clickLine(text) {
    const line = this.page.locator('.editor-instance .view-line', { hasText: text }).last();
    await line.click({ position: { x: 60, y: 8 } });
  }

  /** Puts the caret into these very words. */
  async clickText(words) {
    const box = await this.page.evaluate((wanted) => {
      const root = document.querySelector('.editor-instance .view-lines');
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        // The editor writes spaces as no-break spaces.
        const at = node.data.replaceAll('\u00a0', ' ').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    }, words);
    if (box === null) throw new Error(`"${words}" is not in view`);
    await this.page.mouse.click(box.x, box.y);
  }

  /** Takes an entry of the Ctrl+. menu. */
  async choose(title) {
    const rows = await this.menu();
    await rows.filter({ hasText: title }).first().click();
  }

  /** The rows of the Ctrl+. menu. A key pressed while the editor is still busy is lost, so it is pressed again. */
  async menu() {
    const rows = this.page.locator('.action-widget .monaco-list-row');
    await this.until('the menu', async () => {
      await this.page.keyboard.press('Control+.');
      return rows
        .first()
        .waitFor({ timeout: 2000 })
        .then(() => true)
        .catch(() => false);
    });
    return rows;
  }

  /** Takes an entry of the list that the editor asks with. */
  async pick(title) {
    await this.page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first().click();
  }

  /** Types into the box that the editor asks with. */
  async answer(words) {
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(words);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Where the caret is, as the status bar says it: "Ln 5, Col 1 (164 selected)". */
  async caret() {
    return (await this.page.locator('#status\\.editor\\.selection').textContent()) ?? '';
  }

  async command(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.pick(title);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  toast(text) {
    return this.page.locator('.notification-toast', { hasText: text });
  }

  async save() {
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** Waits until `probe` gives something truthy. */
  async until(what, probe, seconds = 40) {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const value = await probe();
      if (value) return value;
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await this.page.waitForTimeout(50);
    }
  }
}
