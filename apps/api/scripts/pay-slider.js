// A slider below the picture of what is paid. It writes into the field beside it, which works the same without this script.
'use strict';
{
  const bars = document.querySelector('.bars[data-step]');
  const field = document.querySelector('#salary');
  if (bars && field) {
    const { step, floor, currency, label } = bars.dataset;
    const rects = [...bars.querySelectorAll('rect')];
    const slider = document.createElement('input');
    const most = Number(step) * (rects.length - 1);
    const attributes = { type: 'range', min: 0, max: most, step: Number(step) / 2, 'aria-label': label };
    for (const [name, value] of Object.entries(attributes)) slider.setAttribute(name, String(value));
    slider.value = String(Math.min(most, Number(floor)));

    const amount = () => {
      const value = Number(slider.value);
      if (value === 0) return '';
      return value % 1000 === 0 ? `${value / 1000}k ${currency}` : `${value} ${currency}`;
    };
    const show = () => {
      rects.forEach((rect, i) =>
        rect.classList.toggle('out', (i + 1) * Number(step) <= Number(slider.value)),
      );
      slider.setAttribute('aria-valuetext', amount() || '0');
    };
    slider.addEventListener('input', () => {
      field.value = amount();
      show();
    });
    bars.querySelector('svg').after(slider);
    show();
  }
}
