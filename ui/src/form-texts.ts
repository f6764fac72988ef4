/** Chinese for the texts that form-js shows while a form is filled in. */
export const chinese: Record<string, string> = {
  'Date and time must both be entered.': '日期和时间都要填写。',
  'No content to show.': '没有内容。',
  "External content couldn't be loaded.": '外部内容未能加载。',
  Increment: '加一',
  Decrement: '减一',
  'Skip to search': '跳到搜索',
  'Remove tag': '移除',
  Search: '搜索',
  'No results': '没有结果',
  'All values selected': '已全部选中',
  'Nothing to show.': '没有内容。',
  '{page} of {total}': '第 {page} 页，共 {total} 页',
  'Previous page': '上一页',
  'Next page': '下一页',
  'Click to sort by {value} descending': '点击按{value}降序排列',
  'Click to sort by {value} ascending': '点击按{value}升序排列',
  'Click to remove sorting': '点击取消排序',
  'Add new': '新增',
  'Expand all ({value})': '全部展开（{value}）',
  Collapse: '收起',
  'Value is not a number.': '请填写数字。',
  'Value is expected to be an integer.': '请填写整数。',
  'Value is expected to have at most 1 decimal digit.': '最多一位小数。',
  'Value is expected to have at most {value} decimal digits.': '最多 {value} 位小数。',
  'Please select a valid value, the two nearest valid values are {previousValue} and {nextValue}.':
    '数值不合规，最接近的是 {previousValue} 和 {nextValue}。',
  'Field must match pattern {value}.': '格式不正确。',
  'Field is required.': '请填写此项。',
  'Field must have minimum value of {value}.': '不能小于 {value}。',
  'Field must have maximum value of {value}.': '不能大于 {value}。',
  'Min validation value is not a valid number.': '最小值设置有误。',
  'Max validation value is not a valid number.': '最大值设置有误。',
  'Field must have minimum length of {value}.': '至少填写 {value} 个字。',
  'Field must have maximum length of {value}.': '最多填写 {value} 个字。',
  'Field must be a valid international phone number. (e.g. +4930664040900)':
    '请填写带国家代码的电话号码，例如 +8613500000000。',
  'Field must be a valid email.': '请填写正确的电子邮箱。',
};

/** Translates a template of form-js and fills in its `{names}`. */
export function translator(language: string) {
  return (template: string, replacements: Record<string, unknown> = {}): string => {
    const translated = language === 'zh' ? (chinese[template] ?? template) : template;
    return translated.replace(/\{(\w+)\}/g, (whole, name) => String(replacements[name] ?? whole));
  };
}
