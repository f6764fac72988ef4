export default {
  app: { name: '流程监控', vendor: '网格' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
};
