import Regulation

/// Which code people mean by the words for it, in Dutch, English and French.
///
/// Words are compared as headings are. A text that has the words of two codes, or of none, means none: nothing is
/// guessed. A code itself is known where it is the whole text.
struct KnownWords<Code: RawRepresentable<String> & CaseIterable & Hashable & Sendable>: Sendable {
    let words: [(word: String, code: Code)]
    /// What a text may say, by the first word for each code.
    let choice: Choice

    init(_ words: KeyValuePairs<Code, [String]>) {
        let named = words.compactMap { code, words in words.first.map { (code, $0) } }
        choice = Choice(Dictionary(named) { first, _ in first })
        self.words = words.flatMap { code, words in words.map { (Heading($0).plain, code) } }
    }

    /// The codes whose words a text has, the text being one of them or having it within.
    ///
    /// A word within a longer one doesn't count: "niet nodig" doesn't mean "nodig".
    func codes(in text: String) -> Set<Code> {
        let plain = Heading(text).plain
        if let code = Code.allCases.first(where: { Heading($0.rawValue).plain == plain }) { return [code] }
        if let whole = words.first(where: { $0.word == plain }) { return [whole.code] }
        let found = words.filter { plain.contains($0.word) }
        return Set(
            found.filter { one in !found.contains { $0.word != one.word && $0.word.contains(one.word) } }.map(\.code))
    }

    /// The one code that a text means.
    func code(of text: String) -> Code? {
        let codes = codes(in: text)
        return codes.count == 1 ? codes.first : nil
    }
}

extension KnownWords<LawfulBasis> {
    static let basis = KnownWords([
        .consent: ["toestemming", "consent", "instemming"],
        .contract: ["overeenkomst", "contract", "contrat"],
        .legalObligation: [
            "wettelijke verplichting", "wettelijke plicht", "wettelijk verplicht", "legal obligation",
            "obligation légale", "wett verplichting", "wett plicht", "wettelijke taak",
        ],
        .vitalInterests: ["vitaal belang", "vitale belangen", "vital interest", "intérêts vitaux"],
        .publicTask: [
            "algemeen belang", "publieke taak", "public task", "publiekrechtelijke taak", "openbaar gezag",
            "public interest",
            "official authority", "mission d'intérêt public",
        ],
        .legitimateInterests: [
            "gerechtvaardigd belang", "gerechtvaardigde belangen", "legitimate interest", "intérêt légitime",
            "intérêts légitimes", "gerechtv belang", "gerecht belang", "ger belang", "gerechtvaardigd bel",
        ],
    ])
}

extension KnownWords<SpecialCondition> {
    static let condition = KnownWords([
        .explicitConsent: ["uitdrukkelijke toestemming", "explicit consent"],
        .employmentLaw: ["arbeidsrecht", "sociale zekerheid"],
        .vitalInterests: ["vitale belangen", "vitaal belang"], .nonProfitBody: ["vereniging", "not for profit"],
        .madePublic: ["openbaar gemaakt", "manifestly made public"],
        .legalClaims: ["rechtsvordering", "legal claim"],
        .substantialPublicInterest: ["zwaarwegend algemeen belang"],
        .healthCare: ["gezondheidszorg", "health care", "health or social care", "medische diagnose"],
        .publicHealth: ["volksgezondheid"], .research: ["onderzoek", "archivering", "statistiek"],
    ])
}

extension KnownWords<DataSource> {
    static let source = KnownWords([
        .subject: [
            "betrokkene", "data subject", "de klant zelf", "medewerker zelf", "werknemer zelf", "rechtstreeks",
            "directly", "personne concernée",
        ],
        .thirdParty: ["derde", "derden", "third parties", "andere organisatie", "tiers"],
        .observed: ["waargenomen", "waarneming", "logbestanden", "observation"],
        .publicSource: [
            "openbare bron", "openbaar register", "handelsregister", "publicly available", "public source",
        ],
    ])
}

extension KnownWords<TransferMechanism> {
    static let mechanism = KnownWords([
        .adequacy: [
            "adequaatheidsbesluit", "adequacy", "dpf", "data privacy framework", "privacy framework",
            "passend beschermingsniveau", "décision d'adéquation",
        ],
        .standardClauses: [
            "standard contractual clauses", "scc", "modelcontract", "modelcontractbepalingen", "standaardbepalingen",
            "standaardcontractbepalingen", "clauses contractuelles types",
        ],
        .bindingRules: ["binding corporate rules", "bindende bedrijfsvoorschriften", "bcr"],
        .codeOfConduct: ["gedragscode", "code of conduct"], .certification: ["certificering", "certification"],
        .derogationConsent: ["uitdrukkelijke toestemming", "explicit consent"],
        .nothing: ["geen", "niets"],
    ])
}

extension KnownWords<ImpactAssessment> {
    static let assessment = KnownWords([
        .required: [
            "verplicht", "nodig", "vereist", "te doen", "gepland", "bezig", "in progress", "to do", "planned",
            "required",
            "niet afgerond", "nog niet", "incomplete", "not complete", "not started",
        ],
        .notRequired: ["niet nodig", "niet vereist", "niet verplicht", "not needed", "not required", "geen dpia"],
        .done: ["afgerond", "uitgevoerd", "gereed", "klaar", "completed", "complete", "gedaan"],
    ])
}

extension KnownWords<ActivityKind> {
    static let kind = KnownWords([
        .controller: ["verwerkingsverantwoordelijke", "controller", "verantwoordelijke", "responsable du traitement"],
        .processor: ["verwerker", "processor", "sous-traitant", "bewerker"],
    ])
}

extension KnownWords<RetentionTrigger> {
    static let trigger = KnownWords([
        .collection: [
            "collection", "verzamelen", "verzameling", "ontvangst", "vastlegging", "aanmaak", "aanmaken", "registratie",
        ],
        .lastContact: ["laatste contact", "last contact"],
        .endOfService: [
            "einde dienstverlening", "einde opdracht", "einde van de opdracht", "einde van de dienstverlening",
            "afloop dienstverlening", "afloop opdracht", "einde relatie", "einde klantrelatie", "end of the service",
            "end of engagement",
        ],
        .endOfAgreement: [
            "einde overeenkomst", "einde van de overeenkomst", "afloop overeenkomst", "einde contract",
            "afloop contract", "einde dienstverband", "uitdiensttreding", "uit dienst", "end of contract",
            "end of employment", "end of the agreement",
        ],
        .financialYearEnd: ["boekjaar", "financial year", "belastingjaar"],
        .withdrawal: ["withdrawal", "intrekken", "intrekking", "afmelding", "afmelden"],
        .closing: ["closing", "afsluiten", "afsluiting", "sluiting", "afhandeling", "afgehandeld"],
        .decision: ["decision", "besluit", "beslissing", "na afwijzing"],
    ])
}

extension KnownWords<DataNature> {
    static let nature = KnownWords([
        .special: [
            "gezondheid", "medisch", "ziekte", "health", "medical", "santé", "biometri", "genetisch", "genetic",
            "etnisch", "etnicit", "ethnic", "religie", "religion", "geloof", "godsdienst", "levensovertuiging",
            "politieke", "political", "vakbond", "trade union", "seksuele", "sexual",
        ],
        .criminal: ["strafrecht", "strafblad", "strafbare feiten", "criminal offence", "criminal conviction"],
        .nationalNumber: ["burgerservicenummer", "rijksregisternummer", "bsn"],
        .identityCopy: [
            "kopie identiteitsbewijs", "kopie id", "kopie paspoort", "kopie van identiteitsbewijs", "copy of passport",
        ],
    ])
}
