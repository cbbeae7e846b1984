import Reports

/// What would have done in place of what was typed.
extension Words {
    static let text = Words("een tekst die niet leeg is", "a text that is not empty")
    static let line = Words(
        "een tekst op één regel, die niet leeg is", "a text on one line, that is not empty")
    static let identifier = Words(
        "een id, zoals 0192f3a4-7b1c-7def-8a12-0123456789ab", "an id, such as 0192f3a4-7b1c-7def-8a12-0123456789ab")
    static let clientNumber = Words(
        "een id, zoals 0192f3a4-7b1c-7def-8a12-0123456789ab, of uw eigen nummer van een klant die er is",
        "an id, such as 0192f3a4-7b1c-7def-8a12-0123456789ab, or your own number of a client that is there")
    static let day = Words(
        "een dag die bestaat, zoals 2026-03-05, 5-3-2026, 5 maart 2026, vandaag of gisteren",
        "a day that exists, such as 2026-03-05, 5-3-2026, 5 March 2026, today or yesterday")
    static let instant = Words(
        "een tijdstip, zoals 2026-03-05T10:00:00+01:00", "a moment, such as 2026-03-05T10:00:00+01:00")
    static let notBothTimes = Words("--on of --at, niet allebei", "either --on or --at, not both")
    static let country = Words(
        "een landcode van twee letters (ISO 3166-1), zoals NL", "a country code of two letters (ISO 3166-1), such as NL"
    )
    static let slug = Words(
        "een naam van kleine letters a-z, cijfers en streepjes, hooguit 64, zoals hosting-2026",
        "a name of small letters a-z, digits and hyphens, 64 at most, such as hosting-2026")
    static let address = Words(
        "een naam van kleine letters a-z, cijfers en streepjes, hooguit 63, zoals example-bv",
        "a name of small letters a-z, digits and hyphens, 63 at most, such as example-bv")
    static let email = Words("een e-mailadres", "an e-mail address")
    static let phone = Words("een telefoonnummer, zoals +31 6 12345678", "a telephone number, such as +31 6 12345678")
    static let kvk = Words("een KvK-nummer van acht cijfers", "a KvK number of eight digits")
    static let vat = Words("een btw-identificatienummer", "a VAT identification number")
    static let vatWithoutBSN = Words(
        "een btw-id van na 2019: het oude bevat het BSN, en dat mag u niet bewaren (art. 46 lid 1 UAVG)",
        "a VAT number from after 2019: the old one holds the citizen service number, which may not be kept "
            + "(Art. 46(1) UAVG)")
    static let iban = Words("een IBAN met kloppende controlecijfers", "an IBAN with check digits that fit")
    static let position = Words(
        "het nummer van een vastlegging, 0 of hoger", "the number of an entry, 0 or higher")
    static let partNumber = Words(
        "het nummer van een deel: het is al gewist", "the number of a part: it was erased already")
    static let now = Words(
        "niets: dit geldt vanaf het vastleggen", "nothing: this counts from its recording")
    static let onlyTheDate = Words(
        "de datum van de factuur, zonder --on of --at", "the date of the invoice, without --on or --at")
    static let amount = Words(
        "een bedrag in euro's, zoals 1210,50 of 1.210,50", "an amount in euros, such as 1210.50 or 1,210.50")
    static let unambiguousAmount = Words(
        "een bedrag dat één ding betekent: 1210 of 1,21 in plaats van 1.210",
        "an amount that means one thing: 1210 or 1.21 instead of 1.210")
    static let period = Words(
        "een week, maand, kwartaal of jaar, zoals 2026-W09, 2026-03, 2026-Q1 of 2026",
        "a week, month, quarter or year, such as 2026-W09, 2026-03, 2026-Q1 or 2026")
    static let lines = Words(
        "een tekstbestand met één klant per regel", "a text file with one client a line")
    static let column = Words(
        "een kolom van het bestand, bij naam of nummer vanaf 1", "a column of the file, by its heading or number from 1"
    )
    static let months = Words("een aantal maanden van 1 tot 120", "a number of months from 1 to 120")
    static let people = Words("een aantal mensen, 1 of meer", "a number of people, 1 or more")
    static let file = Words(
        "een bestand dat er is, geen map of apparaat", "a file that is there, no folder or device")
    static let fullFile = Words("een bestand dat niet leeg is", "a file that is not empty")
    static let record = Words(
        "het id van iets dat is vastgelegd, of het nummer van een vastlegging",
        "the id of something that is recorded, or the number of an entry")
    static let version = Words("het nummer van een versie, 1 of hoger", "the number of a version, 1 or higher")
    static let dayOfReceipt = Words(
        "de dag van ontvangst: die is niet bewezen, en de termijn loopt vanaf die dag",
        "the day of receipt: it is not proven, and the term runs from that day")
    static let provenReceipt = Words(
        "weggelaten: de dag van ontvangst is bewezen", "left out: the day of receipt is proven")
    static let clientOfMessage = Words(
        "de klant van wie dit bericht is: het adres is van geen bekende klant. Is hij er nog niet, leg hem dan eerst "
            + "vast, of neem een bezwaar in als `request --right marketing-objection`",
        "the client whose message this is: the address is no known client's. If the client is not on record yet, "
            + "record it first, or take an objection in as `request --right marketing-objection`")
    static let right = Words("het recht waarop een beroep wordt gedaan", "the right that is invoked")
    static let host = Words("de naam van een server, zoals mx.example.nl", "a server's name, such as mx.example.nl")
    static let attachment = Words("bijlage met dit nummer", "attachment of this number")
    static let declaredMailServer = Words(
        "mailserver genoemd; noem hem met dossier mail server add HOST",
        "mail server that was declared; declare it with dossier mail server add HOST")
    static let mailServer = Words("mailserver met deze naam", "mail server of this name")
    static let clientsNamedHere = Words(
        "een verstrekking die haar klanten zelf noemt. Staan ze in een lijst, corrigeer dan de lijst op haar eigen "
            + "nummer; koos een regel ze, neem de verstrekking dan terug en leg haar opnieuw vast",
        "a disclosure that names its clients itself. Where they stand in a list, correct the list under its own "
            + "number; where a rule chose them, take the disclosure back and record it anew")
    static let clientNamedHere = Words(
        "een klant die de verstrekking noemt, om aan te geven wie het niet was",
        "a client that the disclosure names, to say who it was not")
    static let partOfThisFact = Words(
        "een optie die bij dit soort feit hoort", "an option that belongs to this kind of fact")
}

/// What was looked for, behind "there is no".
extension Words {
    static let purpose = Words(
        "doeleinde met deze korte naam of dit id in het register", "purpose of this short name or id in the register")
    static let activity = Words(
        "activiteit met deze korte naam of dit id in het register", "activity of this short name or id in the register")
    static let processor = Words(
        "verwerker of ontvanger met deze korte naam of dit id in het register; zie dossier processor list",
        "processor or recipient of this short name or id in the register; see dossier processor list")
    static let recipient = Words(
        "ontvanger met deze korte naam of dit id in het register", "recipient of this short name or id in the register")
    static let statement = Words(
        "privacyverklaring met deze korte naam, deze dag of dit id; zie dossier statement list",
        "privacy statement of this short name, day or id; see dossier statement list")
    static let category = Words(
        "soort gegevens met deze korte naam of dit id in de activiteit",
        "data category of this short name or id in the activity")
    static let linkedRecord = Words(
        "vastlegging of gegeven met dit nummer of id", "record or entry of this id or number")
    static let documentVersion = Words(
        "versie van dit document met dit nummer", "version of this number of this document")
    static let entry = Words("vastlegging met dit nummer", "entry with this number")
    static let person = Words("persoon met dit id bij deze klant", "person of this id at this client")
    static let subProcessor = Words(
        "subverwerker met deze korte naam bij deze verwerker", "sub-processor of this short name at this processor")
}
