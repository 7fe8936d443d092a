/**
 * Hosts, with everything below them, whose pages are private whoever asks: mail, messages, files, money, health, public offices.
 * Written by hand from the services' own addresses, 2026-11; what it misses is caught by names of hosts and by the fields on a page.
 */
const set = (hosts: string): ReadonlySet<string> => new Set(hosts.split(/\s+/));

export const PRIVATE_HOSTS = set(
  // Mail, messages, calendars, files.
  `mail.google.com inbox.google.com chat.google.com meet.google.com messages.google.com docs.google.com drive.google.com calendar.google.com
  contacts.google.com photos.google.com keep.google.com accounts.google.com myaccount.google.com outlook.live.com outlook.office.com
  outlook.office365.com outlook.com onedrive.live.com teams.microsoft.com login.microsoftonline.com login.live.com account.microsoft.com
  mail.yahoo.com mail.aol.com proton.me fastmail.com tuta.com tutanota.com hey.com e.mail.ru mail.yandex.ru mail.yandex.com mail.zoho.com
  icloud.com web.whatsapp.com web.telegram.org messenger.com web.skype.com signal.org app.slack.com discord.com dropbox.com box.com
  notion.so mail.163.com mail.qq.com wx.qq.com navigator.gmx.net navigator.web.de mail.orange.fr`.trim() +
    // Money.
    ` paypal.com wise.com revolut.com venmo.com cash.app stripe.com klarna.com chase.com bankofamerica.com wellsfargo.com citi.com
  citibank.com capitalone.com usbank.com pnc.com americanexpress.com discover.com schwab.com fidelity.com vanguard.com robinhood.com
  coinbase.com binance.com kraken.com barclays.co.uk hsbc.com hsbc.co.uk lloydsbank.com natwest.com santander.com santander.co.uk
  nationwide.co.uk monzo.com starlingbank.com deutsche-bank.de commerzbank.de sparkasse.de ing.de ing.com dkb.de comdirect.de n26.com
  postbank.de bnpparibas.com mabanque.bnpparibas credit-agricole.fr societegenerale.fr labanquepostale.fr bbva.es bbva.com
  caixabank.es bancosantander.es unicredit.it intesasanpaolo.com rabobank.nl abnamro.nl nordea.com danskebank.dk swedbank.se seb.se dnb.no
  ubs.com postfinance.ch itau.com.br bradesco.com.br nubank.com.br icicibank.com hdfcbank.com onlinesbi.sbi td.com rbc.com scotiabank.com
  cibc.com bmo.com commbank.com.au westpac.com.au nab.com.au anz.com.au mint.intuit.com turbotax.intuit.com quickbooks.intuit.com`.trimEnd() +
    // Health.
    ` mychart.com mychart.org patientaccess.com login.nhs.uk nhsapp.service.nhs.uk doctolib.fr doctolib.de doctolib.it
  kp.org healthy.kaiserpermanente.org my.clevelandclinic.org athenahealth.com followmyhealth.com zocdoc.com teladoc.com betterhelp.com
  talkspace.com 23andme.com cvs.com express-scripts.com`.trimEnd() +
    // Public offices and work.
    ` login.gov id.me irs.gov ssa.gov healthcare.gov account.gov.uk tax.service.gov.uk elster.de impots.gouv.fr ameli.fr
  franceconnect.gouv.fr agenciatributaria.gob.es digid.nl mijnoverheid.nl skatteetaten.no skatteverket.se workday.com myworkday.com adp.com
  okta.com 1password.com lastpass.com bitwarden.com`.trimEnd(),
);

/** First names of hosts behind which people are known by name: "banking.example.com". */
export const PRIVATE_NAMES = set(
  'mail webmail email mailbox owa imap banking ebanking e-banking onlinebanking netbanking netbank homebanking internetbanking bank login signin sso auth idp accounts account konto wallet checkout pay payment payments patient patients patientportal mychart myhealth portal-patient',
);
