package nl.mbtregister.register;

import nl.mbtregister.letters.Recipient;

/** A person about whom entries are being made; nobody else can make any until the transaction ends. */
record Registrant(String number, Recipient recipient) {}
