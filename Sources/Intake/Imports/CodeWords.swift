import Facts
import Regulation

/// The words that people use for codes, in Dutch and English, besides the codes themselves.
enum CodeWords {
    static let kinds: CodeTable<ClientKind.Code> = words([
        .person: [
            "persoon", "particulier", "natuurlijk persoon", "individual", "p", "prive", "privépersoon", "consument",
        ],
        .organisation: [
            "organisatie", "bedrijf", "rechtspersoon", "zakelijk", "company", "business", "o", "b", "bv",
            "nv", "vof", "cv", "eenmanszaak", "stichting", "vereniging", "maatschap", "coöperatie", "zzp", "firma",
            "instelling", "overheid", "gemeente", "org", "b.v. i.o.", "ltd", "gmbh",
        ],
    ])

    static let forms: CodeTable<LegalForm> = words([
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

    static let channels: CodeTable<Channel> = words([
        .form: ["formulier", "webformulier", "website", "contactformulier", "web"],
        .mail: ["e-mail", "mail", "email", "per e-mail", "e-mailbericht", "mailing", "nieuwsbrief"],
        .phone: ["telefoon", "telefonisch", "tel", "gebeld", "call", "bellen"],
        .letter: ["brief", "post", "per post"],
        .meeting: ["gesprek", "bezoek", "afspraak", "overleg", "vergadering", "persoonlijk"],
        .sms: ["sms", "whatsapp", "app", "tekstbericht", "text"],
    ])

    /// Whether a cell names a service for messages that is none of text messages.
    ///
    /// The same rules hold for it (Tw 11.7(1)), and it is kept as one.
    static func isOtherMessaging(_ cell: String?) -> Bool {
        (cell ?? "").split { ",;/+&|".contains($0) }.contains {
            ["whatsapp", "app"].contains(Heading(String($0)).plain)
        }
    }

    static let directions: CodeTable<ContactDirection> = words([
        .incoming: ["inkomend", "in", "incoming", "binnen", "ontvangen", "inbound"],
        .outgoing: ["uitgaand", "out", "uit", "outgoing", "verzonden", "verstuurd", "outbound"],
    ])

    static let natures: CodeTable<ContactNature> = words([
        .information: ["informatie", "vraag", "info"],
        .service: ["dienstverlening", "opdracht", "uitvoering"],
        .billing: ["facturatie", "factuur", "betaling"],
        .followUp: ["opvolging", "vervolg", "vervolgopdracht", "acquisitie"],
        .marketing: ["reclame", "nieuwsbrief", "mailing", "aanbieding"],
        .request: ["verzoek", "avg-verzoek"],
        .other: ["overig", "anders"],
    ])

    static let answers: CodeTable<ImportedConsent.Answer> = words([
        .given: ["ja", "yes", "gegeven", "akkoord", "opt-in", "aangemeld", "toestemming", "x", "1", "true"],
        .refused: ["nee", "no", "geweigerd", "0", "false"],
        .withdrawn: ["ingetrokken", "intrekking"],
        .optedOut: ["afgemeld", "afmelding", "uitgeschreven", "opt-out", "unsubscribed"],
        .objected: ["bezwaar", "objection"],
    ])

    static let rights: CodeTable<RequestRight> = words([
        .information: ["informatie"], .access: ["inzage", "kopie"], .rectification: ["rectificatie", "correctie"],
        .erasure: ["wissing", "verwijdering", "vergetelheid", "gegevenswissing", "deletion"],
        .restriction: ["beperking"], .portability: ["overdraagbaarheid", "dataportabiliteit"], .objection: ["bezwaar"],
        .marketingObjection: ["bezwaar marketing", "bezwaar direct marketing"],
        .automatedDecision: ["geautomatiseerde besluitvorming"],
        .consentWithdrawal: ["intrekking toestemming", "intrekking"], .complaint: ["klacht"],
    ])

    static let outcomes: CodeTable<RequestOutcome> = words([
        .granted: ["toegewezen", "ingewilligd", "ja", "voldaan", "uitgevoerd"],
        .partlyGranted: ["deels toegewezen", "gedeeltelijk", "deels"],
        .refused: ["afgewezen", "geweigerd", "nee"], .notIdentified: ["niet geïdentificeerd"],
        .noData: ["geen gegevens"], .withdrawn: ["ingetrokken"], .forwarded: ["doorgestuurd"],
    ])

    static let refusals: CodeTable<RefusalGround> = words([
        .excessive: ["kennelijk ongegrond of buitensporig", "buitensporig", "ongegrond", "kennelijk ongegrond"],
        .notIdentifiable: ["verzoeker niet te herkennen", "niet te identificeren", "niet identificeerbaar"],
        .rightsOfOthers: ["rechten van anderen", "rechten en vrijheden van anderen"],
        .expression: ["vrijheid van meningsuiting", "meningsuiting"],
        .legalObligation: [
            "wettelijke bewaarplicht", "bewaarplicht", "wettelijke verplichting", "fiscale bewaarplicht",
        ],
        .publicHealth: ["volksgezondheid"],
        .archiving: ["archief, onderzoek of statistiek", "archief", "onderzoek", "statistiek"],
        .legalClaims: ["rechtsvordering", "rechtsvorderingen"], .notPortable: ["niet overdraagbaar"],
        .compellingGrounds: ["dwingende gerechtvaardigde gronden", "dwingende gronden"],
        .nationalSecurity: ["nationale veiligheid"], .defence: ["landsverdediging"],
        .publicSecurity: ["openbare veiligheid"], .criminalOffences: ["strafbare feiten"],
        .generalInterest: ["algemeen belang"], .judicialIndependence: ["onafhankelijke rechter"],
        .professionalEthics: ["beroepscodes", "beroepscode"], .supervision: ["toezicht"],
        .protectionOfOthers: ["bescherming van anderen"], .civilClaims: ["inning van vorderingen"],
    ])

    static let grounds: CodeTable<ShareGround> = words([
        .agreement: ["verwerkersovereenkomst", "overeenkomst verwerker"],
        .contract: ["overeenkomst", "contract", "uitvoering overeenkomst"],
        .legalObligation: ["wettelijke verplichting", "wet", "wettelijk"], .consent: ["toestemming"],
        .legitimateInterests: ["gerechtvaardigd belang"], .vitalInterests: ["vitaal belang"], .nothing: ["geen"],
    ])

    static let breaches: CodeTable<BreachNature> = words([
        .confidentiality: ["vertrouwelijkheid", "openbaring", "verkeerde ontvanger", "c"],
        .integrity: ["integriteit", "wijziging", "i"],
        .availability: ["beschikbaarheid", "verlies", "vernietiging", "a"],
    ])

    static let risks: CodeTable<BreachRisk> = words([
        .unlikely: ["geen risico", "geen", "laag", "nihil", "onwaarschijnlijk", "low", "none"],
        .risk: ["risico", "gemiddeld", "ja", "medium"], .high: ["hoog", "hoog risico"],
    ])

    /// Each code under its own spelling and under the words for it.
    static func words<Code: RawRepresentable<String> & CaseIterable & Hashable & Sendable>(
        _ words: [Code: [String]]
    ) -> CodeTable<Code> { CodeTable(words) }
}

/// Codes by every word that stands for them; the first word for each is what it is called in Dutch.
struct CodeTable<Code: RawRepresentable<String> & CaseIterable & Hashable & Sendable>: Sendable {
    let choice: Choice
    private let codes: [Heading: Code]

    init(_ words: [Code: [String]]) {
        var codes: [Heading: Code] = [:]
        for code in Code.allCases {
            for word in [code.rawValue] + (words[code] ?? []) { codes[Heading(word)] = code }
        }
        self.codes = codes
        choice = Choice(words.compactMapValues(\.first))
    }

    subscript(heading: Heading) -> Code? { codes[heading] }
}
