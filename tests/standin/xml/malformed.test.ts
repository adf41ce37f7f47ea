import { parse } from '../../../src/standin/xml/parse';
import { XmlError } from '../../../src/standin/xml/xmlError';

test.each([
  ['nothing', ''],
  ['blanks', ' \n'],
  ['text', 'text'],
  ['only a comment', '<!-- a -->'],
  ['text before the root', 'x<a/>'],
  ['CDATA before the root', '<![CDATA[x]]><a/>'],
  ['text after the root', '<a/>x'],
  ['CDATA after the root', '<a/><![CDATA[x]]>'],
  ['a second root', '<a/><b/>'],
  ['an end tag too many', '<a/></a>'],
  ['an end tag that is missing', '<a><b></b>'],
  ['end tags in the wrong order', '<a><b></a></b>'],
  ['an end tag of another name', '<a></b>'],
  ['an end tag in another case', '<a></A>'],
  ['an end tag with an attribute', '<a></a b="1">'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an attribute without a value', '<a b/>'],
  ['quotes that do not match', `<a b="1'/>`],
  ['attributes without a blank between them', '<a b="1"c="2"/>'],
  ['an attribute that stands twice', '<a b="1" b="2"/>'],
  ['a less-than sign in an attribute', '<a b="<"/>'],
  ['a less-than sign in the text', '<a> < </a>'],
  ['a tag that does not end', '<a><b'],
  ['a blank before the name', '< a/>'],
  ['a name that begins with a figure', '<1a/>'],
  ['an element’s prefix that is not declared', '<a><b:c/></a>'],
  ['an attribute’s prefix that is not declared', '<a b:c="1"/>'],
  ['a prefix that is declared elsewhere', '<a><b xmlns:c="urn:c"/><c:d/></a>'],
  ['a prefix that is taken back', '<a xmlns:b="urn:b"><b:c xmlns:b=""/></a>'],
  ['an entity that is not known', '<a>&nbsp;</a>'],
  ['an entity that is not known in an attribute', '<a b="&nbsp;"/>'],
  ['an ampersand alone', '<a>a & b</a>'],
  ['a reference without its end', '<a>&amp</a>'],
  ['a reference to no character', '<a>&#0;</a>'],
  ['a reference to half a character', '<a>&#xd800;</a>'],
  ['a comment that does not end', '<a><!-- b</a>'],
  ['a comment that ends in its beginning', '<a><!--></a>'],
  ['CDATA that does not end', '<a><![CDATA[b</a>'],
  ['a processing instruction that does not end', '<a><?b</a>'],
  ['a document type', '<!DOCTYPE a><a/>'],
  ['a document type with entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['a declaration inside', '<a><!ELEMENT b></a>'],
  ['elements too deep', '<a>'.repeat(5000) + '</a>'.repeat(5000)],
])('%s is refused', (_, source) => {
  expect(() => parse(source)).toThrow(XmlError);
});

test('elements may stand deep', () => {
  expect(() => parse('<a>'.repeat(250) + '</a>'.repeat(250))).not.toThrow();
});
