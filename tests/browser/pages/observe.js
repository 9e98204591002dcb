// A module, so that the parser has finished and only scripts can still change the page; it stands before the element's.
const describe = ({ type, target, attributeName }) => `${type} of <${target.nodeName.toLowerCase()}> ${attributeName ?? ""}`;

new MutationObserver((records) => witness.mutations.push(...records.map(describe))).observe(document, {
  attributes: true,
  characterData: true,
  childList: true,
  subtree: true,
});
