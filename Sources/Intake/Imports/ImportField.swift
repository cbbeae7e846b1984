/// What the columns of an import can stand for.
package enum ImportField: String, SheetField {
    case id, client, kind, legalForm, name, tradeName, givenName, familyName, email, phone, mobile, website, kvk, vat
    case street, houseNumber, postalCode, city, country, optOut, contactPerson
    case date, endDate, source, note, channel, direction, nature, purpose
    case answer, proof, wording
    case title, description
    case number, amount, paidDate
    case right, identityDate, decidedDate, outcome, ground, answeredDate, closedDate
    case breachNature, people, risk, startedDate, notifiedDate, notNotifiedReason, toldDate, notToldReason
    case consequences, measures
    case recipient, shareGround, reference

    package var headings: [String] { Self.names[self] ?? [] }

    private static let names: [ImportField: [String]] = [
        .id: [
            "extern id", "nummer", "nr", "code", "external id", "record id", "klantnummer", "relatienummer",
            "debiteurnummer", "klantcode", "customer number", "klantnr", "relatienr",
            "debiteurnr", "klant id",
        ],
        .client: [
            "klant", "klantnummer", "klantnaam", "relatie", "relatienummer", "debiteur", "debiteurnummer", "bedrijf",
            "customer", "client id", "naam", "klantnr", "relatienr", "debiteurnr", "relatienaam", "organisatie",
        ],
        .kind: ["soort", "type", "soort klant"],
        .legalForm: ["rechtsvorm", "legal form"],
        .name: [
            "naam", "bedrijfsnaam", "klantnaam", "klant", "company", "company name", "relatienaam",
            "naam klant", "naam bedrijf", "organisatie", "debiteurnaam", "volledige naam",
        ],
        .tradeName: ["handelsnaam", "trade name"],
        .givenName: ["voornaam", "first name", "given name"],
        .familyName: ["achternaam", "last name", "surname", "family name"],
        .email: ["e-mail", "e-mailadres", "mailadres", "email address"],
        .phone: ["telefoon", "telefoonnummer", "tel", "tel nr", "telefoonnr", "vaste telefoon", "phone number"],
        .mobile: ["mobiel", "mobiel nummer", "mobiel nr", "gsm", "06 nummer", "mobile phone"],
        .website: ["website", "site"],
        .kvk: ["kvk", "kvk-nummer", "kvk nr", "kamer van koophandel", "coc number"],
        .vat: ["btw", "btw-nummer", "btw-id", "vat number"],
        .street: ["straat", "straatnaam"],
        .houseNumber: ["huisnummer", "huisnr", "house number"],
        .postalCode: ["postcode", "postal code", "zip"],
        .city: ["plaats", "woonplaats", "vestigingsplaats"],
        .country: ["land"],
        .optOut: ["afgemeld", "geen mailing", "niet mailen", "opt-out", "uitgeschreven", "do not contact"],
        .contactPerson: ["contactpersoon", "contact person"],
        .date: [
            "datum", "klant sinds", "sinds", "since", "factuurdatum", "begindatum", "startdatum", "start date",
            "datum factuur", "datum contact", "contactdatum", "klant vanaf", "aanmaakdatum", "ontvangen",
            "ontvangstdatum", "ontdekt", "datum ontdekking", "discovered", "aware", "wanneer", "received",
        ],
        .endDate: ["einddatum", "tot", "end date", "until", "beëindigd", "einde"],
        .source: ["bron", "herkomst"],
        .note: [
            "notitie", "opmerking", "opmerkingen", "toelichting", "aantekening", "notities",
            "memo", "bijzonderheden", "remarks", "comments",
        ],
        .channel: ["kanaal", "via", "middel", "kanalen", "channels"],
        .direction: ["richting", "in/uit"],
        .nature: ["aard", "soort contact", "onderwerp soort"],
        .purpose: ["doel", "doeleinde", "waarvoor"],
        .answer: ["antwoord", "toestemming", "keuze", "status", "consent"],
        .proof: ["bewijs", "bewijs aanwezig", "evidence"],
        .wording: ["tekst", "formulering", "verzoek", "omschrijving verzoek"],
        .title: ["titel", "opdracht", "project"],
        .description: ["omschrijving", "beschrijving", "wat gebeurde er", "feiten", "facts"],
        .number: ["factuurnummer", "factuur", "invoice number", "invoice", "nummer", "factuurnr", "fact nr"],
        .amount: ["bedrag", "totaal", "total", "bedrag incl", "bedrag incl btw", "totaalbedrag", "factuurbedrag"],
        .paidDate: ["betaald op", "betaaldatum", "datum betaling", "paid on", "paid"],
        .right: ["recht", "soort verzoek", "type verzoek", "request"],
        .identityDate: ["identiteit vastgesteld", "identiteit vastgesteld op", "identity verified"],
        .decidedDate: ["besloten op", "besluitdatum", "decided on", "decided"],
        .outcome: ["uitkomst", "besluit", "resultaat", "decision"],
        .ground: ["weigeringsgrond", "grond", "refusal ground"],
        .answeredDate: ["beantwoord op", "antwoorddatum", "verzonden op", "answered on", "answered"],
        .closedDate: ["afgesloten op", "gesloten op", "closed on", "closed"],
        .breachNature: ["aard", "aard inbreuk", "soort inbreuk", "soort", "nature"],
        .people: ["aantal betrokkenen", "aantal personen", "betrokkenen", "number of people", "aantal"],
        .risk: ["risico"],
        .startedDate: ["begonnen op", "begin inbreuk", "began", "started on"],
        .notifiedDate: ["gemeld bij ap", "gemeld op", "melding ap", "ap gemeld", "notified", "notified on"],
        .notNotifiedReason: ["reden niet gemeld", "reden te laat", "waarom niet gemeld", "reason not notified"],
        .toldDate: ["betrokkenen ingelicht", "betrokkenen ingelicht op", "ingelicht op", "told", "subjects told"],
        .notToldReason: ["reden niet ingelicht", "waarom niet ingelicht", "reason not told"],
        .consequences: ["gevolgen", "effects"],
        .measures: ["maatregelen", "getroffen maatregelen", "remedial action"],
        .recipient: ["ontvanger", "verwerker", "aan", "verstrekt aan", "processor", "given to"],
        .shareGround: ["grondslag", "grond", "ground"],
        .reference: ["kenmerk", "referentie", "zaaknummer"],
    ]
}
