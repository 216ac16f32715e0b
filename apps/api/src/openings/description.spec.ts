import fc from 'fast-check';
import { descriptionHtml, textToHtml } from './description.js';

describe('textToHtml', () => {
  it('makes paragraphs, line breaks and lists', () => {
    expect(textToHtml('One\ntwo\n- a\n- b\n\n\nThree')).toBe(
      '<p>One<br>two</p><ul><li>a</li><li>b</li></ul><p>Three</p>',
    );
  });

  it('lets no tag of the text through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textToHtml(text).replace(/<\/?(p|ul|li)>|<br>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});

describe('descriptionHtml', () => {
  it('sanitises once more what the record holds', () => {
    expect(descriptionHtml({ html: '<p onclick="x">a</p><script>b</script>', text: '' })).toBe('<p>a</p>');
  });
});
