export default {
  app: { name: '首页', vendor: '网格' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
};
