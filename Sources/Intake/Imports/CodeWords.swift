import Facts
import Regulation

/// The words that people use for codes, in Dutch and English, besides the codes themselves.
enum CodeWords {
    static let kinds: [Heading: ClientKind.Code] = words([
        .person: ["persoon", "particulier", "natuurlijk persoon", "individual", "p", "prive"],
        .organisation: ["organisatie", "bedrijf", "rechtspersoon", "zakelijk", "company", "business", "o", "b"],
    ])

    static let forms: [Heading: LegalForm] = words([
        .soleTrader: ["eenmanszaak", "zzp", "freelancer"],
        .partnership: ["vof", "maatschap"],
        .limitedPartnership: ["cv", "commanditaire vennootschap"],
        .privateLimited: ["bv", "besloten vennootschap", "ltd", "gmbh"],
        .publicLimited: ["nv", "naamloze vennootschap", "plc"],
        .association: ["vereniging"],
        .foundation: ["stichting"],
        .cooperative: ["coöperatie", "co-operative"],
        .publicBody: ["overheid", "gemeente", "publiekrechtelijk"],
        .other: ["anders", "overig"],
    ])

    static let channels: [Heading: Channel] = words([
        .form: ["formulier", "webformulier", "website", "contactformulier", "web"],
        .mail: ["e-mail", "mail", "mailing", "nieuwsbrief"],
        .phone: ["telefoon", "telefonisch", "tel", "gebeld", "call", "bellen"],
        .letter: ["brief", "post", "per post"],
        .meeting: ["gesprek", "bezoek", "afspraak", "overleg", "vergadering", "persoonlijk"],
        .sms: ["whatsapp", "app", "tekstbericht", "text"],
    ])

    static let directions: [Heading: ContactDirection] = words([
        .incoming: ["in", "inkomend", "incoming", "binnen", "ontvangen", "inbound"],
        .outgoing: ["out", "uit", "uitgaand", "outgoing", "verzonden", "verstuurd", "outbound"],
    ])

    static let natures: [Heading: ContactNature] = words([
        .information: ["informatie", "vraag", "info"],
        .service: ["dienstverlening", "opdracht", "uitvoering"],
        .billing: ["facturatie", "factuur", "betaling"],
        .followUp: ["opvolging", "vervolg", "vervolgopdracht", "acquisitie"],
        .marketing: ["reclame", "nieuwsbrief", "mailing", "aanbieding"],
        .request: ["verzoek", "avg-verzoek"],
        .other: ["overig", "anders"],
    ])

    static let answers: [Heading: ImportedConsent.Answer] = words([
        .given: ["ja", "yes", "gegeven", "akkoord", "opt-in", "aangemeld", "toestemming", "x", "1", "true"],
        .refused: ["nee", "no", "geweigerd", "0", "false"],
        .withdrawn: ["ingetrokken", "intrekking"],
        .optedOut: ["afgemeld", "afmelding", "uitgeschreven", "opt-out", "unsubscribed"],
        .objected: ["bezwaar", "objection"],
    ])

    static let rights: [Heading: RequestRight] = words([
        .information: ["informatie"], .access: ["inzage", "kopie"], .rectification: ["rectificatie", "correctie"],
        .erasure: ["wissing", "verwijdering", "vergetelheid", "gegevenswissing", "deletion"],
        .restriction: ["beperking"], .portability: ["overdraagbaarheid", "dataportabiliteit"], .objection: ["bezwaar"],
        .marketingObjection: ["bezwaar marketing", "bezwaar direct marketing"],
        .automatedDecision: ["geautomatiseerde besluitvorming"],
        .consentWithdrawal: ["intrekking toestemming", "intrekking"], .complaint: ["klacht"],
    ])

    static let outcomes: [Heading: RequestOutcome] = words([
        .granted: ["toegewezen", "ingewilligd", "ja", "voldaan", "uitgevoerd"],
        .partlyGranted: ["deels toegewezen", "gedeeltelijk", "deels"],
        .refused: ["afgewezen", "geweigerd", "nee"], .notIdentified: ["niet geïdentificeerd"],
        .noData: ["geen gegevens"], .withdrawn: ["ingetrokken"], .forwarded: ["doorgestuurd"],
    ])

    static let grounds: [Heading: ShareGround] = words([
        .agreement: ["verwerkersovereenkomst", "overeenkomst verwerker"],
        .contract: ["overeenkomst", "contract", "uitvoering overeenkomst"],
        .legalObligation: ["wettelijke verplichting", "wet", "wettelijk"], .consent: ["toestemming"],
        .legitimateInterests: ["gerechtvaardigd belang"], .vitalInterests: ["vitaal belang"], .nothing: ["geen"],
    ])

    static let breaches: [Heading: BreachNature] = words([
        .confidentiality: ["vertrouwelijkheid", "openbaring", "verkeerde ontvanger", "c"],
        .integrity: ["integriteit", "wijziging", "i"],
        .availability: ["beschikbaarheid", "verlies", "vernietiging", "a"],
    ])

    static let risks: [Heading: BreachRisk] = words([
        .unlikely: ["geen risico", "geen", "laag", "nihil", "onwaarschijnlijk", "low", "none"],
        .risk: ["risico", "gemiddeld", "ja", "medium"], .high: ["hoog", "hoog risico"],
    ])

    /// Each code under its own spelling and under the words for it.
    static func words<Code: RawRepresentable<String> & CaseIterable & Hashable>(
        _ words: [Code: [String]]
    ) -> [Heading: Code] {
        var found: [Heading: Code] = [:]
        for code in Code.allCases {
            for word in [code.rawValue] + (words[code] ?? []) { found[Heading(word)] = code }
        }
        return found
    }
}
