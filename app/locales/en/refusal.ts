/** Why something was not done, and what to do instead: by the code of the refusal; `kind` where a code has no text of its own. */
export const refusal = {
  kind: {
    malformed: 'What arrived could not be read. Open the page again and send it from there.',
    not_found: 'This is not here. Check the address, or go back to where you came from.',
    gone: 'This is no longer open. Go back and look for what replaced it.',
    forbidden: 'This is not open to you. Sign in with an account that may do it.',
    conflict: 'It has changed since you opened the page. Open it again and look before you go on.',
    invalid: 'Something does not fit. Look at it again and send it once more.',
    too_large: 'That is too large. Shorten it or send less at once.',
    limited_one: 'That was too often in a short time. Try again in {{count}} minute; nothing is lost.',
    limited_other: 'That was too often in a short time. Try again in {{count}} minutes; nothing is lost.',
  },
  common: {
    not_found: 'This is not here. Check the address, or go back to where you came from.',
    not_a_form: 'What arrived could not be read as a form. Open the page again and send it from there.',
    too_large: 'What was sent is too large. Shorten the text or take a smaller file, up to 10 MB.',
    limited_one: 'That was too often in a short time. Try again in {{count}} minute; nothing is lost.',
    limited_other: 'That was too often in a short time. Try again in {{count}} minutes; nothing is lost.',
  },
  form: { required: 'Fill this in.' },
  account: {
    wrong_sign_in: 'Email and password do not belong together. Check both, or set a new password.',
    link_used: 'This link has been used or has run out. Ask for a new one.',
    wrong_password: 'This is not your password. Type the one that you sign in with.',
    wrong_code: 'The code does not fit, or was used already. Wait for the next one in the app, or take another recovery code.',
    wrong_first_code:
      'The code does not fit. Check that the telephone shows the right time, and type the six digits that the app shows now.',
    second_step_over: 'The time for the code is over, or it was wrong too often. Sign in again with your password.',
    session_over: 'This session has ended. Sign in again.',
    address_same: 'This is the address of your account already. Type another one.',
    changed:
      'Your account was changed after you opened this page. Look at what stands now and, if your change still fits, save it once more.',
    no_such_address: 'No account has this address. Join with it first and confirm it.',
    second_step_is_on: 'The second step is on already. Open the settings again to see how it stands.',
    second_step_is_off: 'The second step is off. Open the settings again to see how it stands.',
  },
  letter: { unknown: 'This link belongs to no letter of ours. Open the letter again and take the link from there.' },
  company: {
    changed:
      'Somebody saved the company after you opened this page. Compare with what stands now and, if your change still fits, save it once more.',
    owners_only: 'Only an owner of the company changes its names and country. Ask one of them.',
    switched:
      'You act for another company now than when this page was opened. Look whether this is meant for it before you send it once more.',
    suspended: 'This company is not shown at present. Look for another supplier of the same goods.',
  },
  team: {
    owners_only: 'Only an owner of the company may do this. Ask one of them.',
    last_owner: 'A company needs an owner. Make a colleague an owner first, or pass the ownership on.',
    already_member: 'Somebody with this address is in your company already.',
    invitation_closed: 'This invitation was accepted or withdrawn meanwhile. Open the team again to see how it stands.',
    changed: 'The role was changed after you opened this page. Look at it again and, if your change still fits, save it once more.',
    to_oneself: 'You are the owner already. Choose a colleague.',
  },
  invitation: {
    closed: 'This invitation was accepted, withdrawn or has run out. Ask your colleague for a new one.',
    other_account: 'This invitation went to another address than the one you are signed in with. Nothing has changed.',
    sign_in: 'There is an account with this address now. Sign in and open the link in the letter again.',
  },
  listing: {
    not_open: 'This listing is no longer offered. Look for a similar one.',
    changed:
      'Somebody saved this listing after you opened it. Compare with what stands now and, if your change still fits, send it once more.',
    incomplete: 'The listing cannot be published yet. Complete what is named below.',
    no_category: 'This category does not exist. Choose one from the list.',
    cannot_publish: 'This listing is published already or was removed. Open the list again to see how it stands.',
    cannot_pause: 'Only a published listing can be paused. Open the list again to see how it stands.',
    cannot_remove: 'This listing was removed already. Open the list again.',
  },
  inquiry: {
    form_old:
      'This form lay open for half a day, and the offer may have changed. Look it over and send it again; nothing you typed is lost.',
    decided: 'Somebody has decided about this inquiry already. Open the list again.',
    own_listing: 'This listing is your own company’s. Choose a listing of another company to inquire about.',
    which_company: 'Choose the company for which you ask.',
    link_expired: 'This link has run out: an inquiry waits for seven days. Send it again from the listing.',
    key_used: 'This form was used already. Open the listing again and send the inquiry from there.',
    cannot_answer: 'This inquiry takes no answer any more. Open the thread again to see how it stands.',
    cannot_quote: 'This inquiry takes no quotation any more. Open the thread again to see how it stands.',
  },
  thread: {
    link_expired: 'This link has run out or was withdrawn. Open the newest letter about it and take the link from there.',
    key_used: 'This form was used already. Open the thread again and write from there.',
    no_colleague: 'This person is not in your company. Choose somebody from the list.',
  },
  quotation: {
    superseded: 'There is a newer version of this quotation. Open the thread and read it before you decide.',
    changed: 'The quotation changed in this moment. Open the thread again and look how it stands.',
    expired: 'This quotation has expired. Ask the supplier for a new version.',
    valid_until_past: 'Choose a day that has not passed yet.',
    valid_until_far: 'Choose a day within the next twelve months.',
    code_required: 'Have a code mailed to you and type its six digits here.',
    code_wrong: 'The code does not fit or has run out. Check the digits, or have a new one mailed.',
    cannot_send: 'This quotation was sent already. Open the thread to send a new version.',
    cannot_revise: 'This quotation is decided and takes no new version. Open the thread to see how it stands.',
    cannot_accept: 'This quotation can no longer be accepted. Open the thread to see how it stands.',
    cannot_decline: 'This quotation can no longer be declined. Open the thread to see how it stands.',
    cannot_expire: 'This quotation is decided already. Open the thread to see how it stands.',
  },
  incoterm: {
    place_required: 'Name the place: a delivery term says nothing without it.',
    port_required: 'This term is for ships: choose a port from the list, or take another term.',
    place_outside_export_country:
      'With this term the goods are handed over in the country they leave. Choose a place there, or take another term.',
    place_outside_destination:
      'With this term the goods travel to the buyer. Choose a place in the country of destination, or take another term.',
  },
  file: {
    not_found: 'The uploaded picture is no longer there. Choose it again.',
    too_large: 'The file is too large. Take one of at most 10 MB.',
    not_a_picture: 'This file is no picture that can be read. Take a JPEG, PNG or WebP.',
    too_many_pixels: 'The picture has too many pixels. Make it smaller than 40 megapixels.',
    too_few_pixels: 'The picture is too small. Take one of at least 200 by 200 pixels; 800 and more look sharp.',
  },
}
