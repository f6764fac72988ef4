// The form renderer in this application has no translation: its fixed English texts are replaced as they appear.
const texts = [
  [/^Field is required\.$/, '请填写此项。'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于 $1。'],
  [/^Field must have minimum length of (.+)\.$/, '至少填写 $1 个字。'],
  [/^Field must have maximum length of (.+)\.$/, '最多填写 $1 个字。'],
  [/^Field must match pattern .+\.$/, '格式不正确。'],
  [/^Field must be a valid international phone number\..*$/, '请填写带国家代码的电话号码，例如 +8613500000000。'],
  [/^Field must be a valid +email\.$/, '请填写正确的电子邮箱。'],
  [/^Value is not a number\.$/, '请填写数字。'],
  [/^Value is expected to be an integer\.$/, '请填写整数。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多 $1 位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '数值不合规，最接近的是 $1 和 $2。'],
  [/^Date and time must both be entered\.$/, '日期和时间都要填写。'],
  [/^No results$/, '没有结果'],
  [/^All values selected$/, '已全部选中'],
  [/^Nothing to show\.$/, '没有内容。'],
];

const shown = '.fjs-form-field-error, .fjs-form-field-error *, .fjs-dropdownlist, .fjs-dropdownlist *, .fjs-no-items';

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.data.trim();
    if (!text || !node.parentElement || !node.parentElement.matches(shown)) return;
    for (const [pattern, chinese] of texts) {
      if (pattern.test(text)) {
        node.data = text.replace(pattern, chinese);
        return;
      }
    }
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    if (node.placeholder === 'Search') node.placeholder = '搜索';
    node.childNodes.forEach(translate);
  }
}

new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === 'characterData') translate(change.target);
    else change.addedNodes.forEach(translate);
  }
}).observe(document.documentElement, { childList: true, characterData: true, subtree: true });

export default [];
