/** The first three questions are asked once in a lifetime: what is measured is every later opening. */
export const welcome = (driver) =>
  driver.background(async (api) => {
    const { preferences } = await api.storage.local.get('preferences');
    await api.storage.local.set({ preferences: { ...preferences, welcomed: true } });
  });
