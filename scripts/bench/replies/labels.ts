/**
 * What is the author's in public test mails, told by a reader line by line, so that no mail is copied in here: the lines of his words, and
 * after `~` those of his signature, which a cutter may show or fold. `crisp`, `github`, `willdurand`, `zapier`: the folder's first word.
 */
const told = `
1-5: crisp/email_10 crisp/email_11 crisp/email_12 crisp/email_13 crisp/email_14 crisp/email_15 crisp/email_16 crisp/email_18 crisp/email_22
1-5: crisp/email_23 crisp/email_24 crisp/email_25 crisp/email_26 crisp/email_8 crisp/email_9 crisp/email_danish_dash_separator
1-5: crisp/email_en_multiline_2 crisp/email_finnish crisp/email_fr_multiline crisp/email_french_2 crisp/email_french_dash_separator
1-5: crisp/email_german crisp/email_german_2 crisp/email_german_3 crisp/email_german_outlook crisp/email_gmail_split_line_from
1-5: crisp/email_ios_outlook crisp/email_ios_outlook_fr crisp/email_italian crisp/email_msn crisp/email_norwegian_gmail
1-5: crisp/email_original_message crisp/email_original_message_2 crisp/email_outlook_split_line_from crisp/email_portuguese
1-5: crisp/email_russian crisp/email_tricky_10_special_chars_in_name crisp/email_tricky_12_no_space_after_header
1-5: crisp/email_tricky_14_long_quote_header crisp/email_tricky_15_original_message_variations crisp/email_tricky_5_mixed_languages
1-5: willdurand/email_22 willdurand/email_23 willdurand/email_9
1: crisp/email_19 crisp/email_20 crisp/email_2_1 crisp/email_4 crisp/email_blackberry crisp/email_customer_quote_header_2 crisp/email_iphone
1: crisp/email_multi_word_sent_from_my_mobile_device crisp/email_sent_from crisp/email_thread crisp/email_tricky_17_forward_header
1: crisp/email_tricky_9_nested_quotes crisp/email_unquoted_reply github/email_1_4 github/email_1_6 github/email_1_7 github/email_2_2
1: github/email_2_3 zapier/email_2_3 zapier/email_gmail zapier/email_headers_no_delimiter
1-2: crisp/email_zoho github/pathological willdurand/email_w10_mail
1-3: crisp/email_6 crisp/email_sent_from_my_not_signature crisp/email_tricky_20_html_entities crisp/email_customer_quote_header_3
1-5: crisp/email_3 crisp/email_one_is_not_on crisp/email_tricky_4_from_in_body crisp/email_tricky_8_sent_from_in_content
1-5: crisp/email_with_date_headers github/email_1_3
1-6: github/greedy_on zapier/email_partial_quote_header crisp/email_tricky_1_on_false_positive
1-7: crisp/email_1 github/email_1_1 crisp/email_tricky_6_regards_in_sentence github/email_sig_delimiter_in_middle_of_line willdurand/email_23_1
1-1,9-34: crisp/email_2 github/email_1_2
1-1~3-4: crisp/correct_sig
1-1~2-3: crisp/sig_no_empty_line
1-1~3-7: crisp/email_emoji
1-9999: crisp/email_21 crisp/email_5 crisp/email_not_a_signature crisp/email_not_a_signature_2 crisp/email_tricky_13_timestamp_variations
1-9999: crisp/email_tricky_2_url_with_wrote crisp/email_tricky_3_code_block crisp/email_tricky_7_multiple_dashes crisp/email_with_from_headers
1-9999: crisp/email_with_regards
1-5~26-41: crisp/email_7
1-9~20-22: crisp/email_bullets
1-1~15-17: crisp/email_custom_quote_header
1-11~28-29: crisp/email_reply_header
1-4~6-9: crisp/email_tricky_11_double_signature
1-4~6-10: crisp/email_tricky_16_unicode_signatures
2-12: crisp/email_tricky_18_inline_reply
1-12: crisp/email_tricky_19_quote_without_header
7-10,13-13,16-16,19-19~36-37: github/email_1_8
1-10: github/email_long_quote
1-8: willdurand/email_issue_77
1-9: willdurand/email_zimbra_free_en
1-10: willdurand/email_zimbra_free_fr
1-28~32-33: willdurand/email_ls-l`

export type Label = { words: Set<number>; signature: Set<number> }

function linesIn(ranges: string | undefined): Set<number> {
  const lines = new Set<number>()
  for (const range of (ranges ?? '').split(',').filter((one) => one !== '')) {
    const [first, last] = range.split('-').map(Number)
    for (let line = first!; line <= (last ?? first!); line += 1) lines.add(line)
  }
  return lines
}

export const labels: ReadonlyMap<string, Label> = new Map(
  told
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [ranges = '', names = ''] = row.split(': ')
      const [words, signature] = ranges.split('~')
      return names.split(' ').map((name): [string, Label] => [name, { words: linesIn(words), signature: linesIn(signature) }])
    }),
)
