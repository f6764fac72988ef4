export default {
  app: { name: '系统管理', vendor: '网格' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
};
