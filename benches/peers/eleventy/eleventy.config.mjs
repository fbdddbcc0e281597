export default function (config) {
  config.setUseGitIgnore(false);
  // Eleventy's own filters for neighbours look through the whole collection, for every page.
  let places;
  const neighbour = (by) => (collection, url) => {
    places ??= new Map(collection.map((page, place) => [page.url, place]));
    return collection[places.get(url) + by];
  };
  config.addFilter("previous", neighbour(-1));
  config.addFilter("next", neighbour(1));
  return { dir: { input: "content", includes: "../_includes", output: "site" } };
}
