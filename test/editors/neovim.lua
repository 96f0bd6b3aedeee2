-- Neovim's own client against the built server: findings, a fix, and the finding gone. Works from Neovim 0.7 on.
local server, path = vim.env.COPYDESK_SERVER, vim.env.COPYDESK_FILE

local function say(ok, what)
  io.stdout:write((ok and 'ok ' or 'not ok ') .. what .. '\n')
  if not ok then
    io.stdout:write('# ' .. vim.inspect(vim.diagnostic.get(0)):gsub('\n', '\n# ') .. '\n')
    vim.cmd('cquit 1')
  end
end

local function found(rule)
  return vim.tbl_filter(function(d) return d.source == 'copydesk' and d.code == rule end, vim.diagnostic.get(0))
end

vim.cmd('edit ' .. vim.fn.fnameescape(path))
local config = { name = 'copydesk', cmd = { vim.env.COPYDESK_NODE, server, '--stdio' }, root_dir = vim.fn.fnamemodify(path, ':h') }
if vim.lsp.start then
  vim.lsp.start(config)
else
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end

say(vim.wait(10000, function() return #found('repeated-paragraph') == 1 end, 50), 'findings arrive')
local repeated = found('repeated-paragraph')[1]
say(repeated.lnum == 10 and repeated.col == 0, 'the finding lies on the repeated paragraph')
say(#found('site-chrome') == 1 and #found('unattributed-claim') == 1, 'the other rules speak as well')

vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do
    local action = item.action or item[2]
    if action.title:find('^Delete') then return choose(item) end
  end
  say(false, 'a mend among ' .. vim.inspect(items))
end
local before = vim.api.nvim_buf_line_count(0)
vim.api.nvim_win_set_cursor(0, { repeated.lnum + 1, 3 })
vim.lsp.buf.code_action()
say(vim.wait(10000, function() return vim.api.nvim_buf_line_count(0) < before end, 50), 'the mend is applied')
say(vim.wait(10000, function() return #found('repeated-paragraph') == 0 end, 50), 'the finding is gone')
say(#found('site-chrome') == 1, 'the others stay')
vim.cmd('write')
vim.cmd('quitall!')
