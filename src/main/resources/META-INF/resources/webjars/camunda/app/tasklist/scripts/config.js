export default {
  app: { name: '任务列表', vendor: '网格' },
  dateFormat: { normal: 'LLL', long: 'LLLL' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  customScripts: ['scripts/form-messages.js'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '领取当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个筛选' },
    focusList: { key: 'ctrl+alt+l', description: '转到任务列表的第一项' },
    focusForm: { key: 'ctrl+alt+f', description: '转到表单的第一个输入框' },
    startProcess: { key: 'ctrl+alt+p', description: '打开启动流程的窗口' },
  },
};
