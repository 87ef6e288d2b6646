/** What the page can do where scripts run: findings light up their words, findings shown are counted, the classroom. */
export const SCRIPT = `
const byId = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

const light = (id, on) => {
  for (const piece of all('[data-findings~="' + id + '"]')) piece.classList.toggle('lit', on);
};
for (const finding of all('.findings li')) {
  finding.tabIndex = 0;
  for (const [event, on] of [['pointerenter', true], ['pointerleave', false], ['focus', true], ['blur', false]])
    finding.addEventListener(event, () => light(finding.id, on));
}
for (const piece of all('[data-findings]')) {
  const own = piece.dataset.findings.split(' ').map(byId).filter(Boolean);
  for (const [event, on] of [['pointerenter', true], ['pointerleave', false]])
    piece.addEventListener(event, () => own.forEach((finding) => finding.classList.toggle('lit', on)));
}

const shown = byId('shown');
const count = () => {
  const findings = all('.findings li');
  const visible = findings.filter((one) => getComputedStyle(one).display !== 'none' && !one.closest('.candidates:not([open])'));
  const format = new Intl.NumberFormat(document.documentElement.lang === 'ar' ? 'ar-u-nu-latn' : document.documentElement.lang);
  shown.value = shown.dataset.label + ' ' + format.format(visible.length) + ' / ' + format.format(findings.length);
};
document.querySelector('.controls').addEventListener('change', count);
document.addEventListener('toggle', count, true);
count();

const slides = all('.slide');
const bar = byId('classroom');
const root = document.documentElement;
let at = 0;
const steps = () => all('[data-step]', slides[at]).filter((step) => step.getBoundingClientRect().height > 0);
const hiddenSteps = () => steps().filter((step) => !step.classList.contains('revealed'));
const show = (index) => {
  slides[at].classList.remove('current');
  at = Math.max(0, Math.min(slides.length - 1, index));
  for (const step of steps()) step.classList.remove('revealed');
  slides[at].classList.add('current');
  steps()[0]?.classList.add('revealed');
  say();
  scrollTo(0, 0);
};
const say = () => {
  byId('place').value = byId('place').dataset.label + ' ' + (at + 1) + ' / ' + slides.length;
  byId('previous').disabled = at === 0;
  byId('next').disabled = at === slides.length - 1;
  byId('reveal').disabled = hiddenSteps().length === 0;
};
const reveal = () => {
  const next = hiddenSteps()[0];
  if (next) next.classList.add('revealed'); else if (at < slides.length - 1) show(at + 1);
  say();
};
const enter = () => {
  root.dataset.mode = 'classroom';
  byId('hide-names').checked = true;
  bar.hidden = false;
  const near = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > 0);
  show(scrollY < 200 ? 0 : near);
  byId('reveal').focus();
};
const leave = () => {
  delete root.dataset.mode;
  bar.hidden = true;
  slides[at].classList.remove('current');
  slides[at].scrollIntoView();
  byId('enter-classroom').focus({ preventScroll: true });
};
byId('enter-classroom').hidden = false;
byId('enter-classroom').addEventListener('click', enter);
byId('leave').addEventListener('click', leave);
byId('reveal').addEventListener('click', reveal);
byId('next').addEventListener('click', () => show(at + 1));
byId('previous').addEventListener('click', () => show(at - 1));
byId('print').addEventListener('click', () => print());
document.addEventListener('keydown', (event) => {
  if (root.dataset.mode !== 'classroom' || event.ctrlKey || event.metaKey || event.altKey) return;
  const forward = root.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = root.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const onButton = document.activeElement instanceof HTMLButtonElement && document.activeElement.id !== 'reveal';
  if (event.key === 'Escape') leave();
  else if (event.key === forward || event.key === 'PageDown') show(at + 1);
  else if (event.key === back || event.key === 'PageUp') show(at - 1);
  else if (event.key === ' ' && !onButton) reveal();
  else if (event.key === 'n' || event.key === 'ى') byId('hide-names').click();
  else return;
  event.preventDefault();
});
`;
