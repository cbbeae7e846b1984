extension Mending.Bar {
    /// Why not, and what to do instead.
    package func sentence(in language: Language) -> String {
        switch language {
        case .dutch: sentences.dutch
        case .english: sentences.english
        }
    }

    private var sentences: (dutch: String, english: String) {
        switch self {
        case .merger:
            (
                "Een samenvoeging staat bij twee klanten. Gebruik dossier client split, of voeg ze weer samen.",
                "A merger stands with two clients. Use dossier client split, or merge them again."
            )
        case .erasure:
            (
                "Wat gewist is, blijft gewist. Wat nog niet is uitgevoerd, trekt u in met dossier erase withdraw.",
                "What was erased stays erased. What was not carried out yet is withdrawn with dossier erase withdraw."
            )
        case .hold:
            (
                "Vasthouden eindigt met dossier hold release.", "A hold ends with dossier hold release."
            )
        case .record:
            (
                "Dit hoort bij het grootboek zelf; daarover valt niets terug te nemen.",
                "This belongs to the ledger itself; there is nothing to take back about it."
            )
        case .organisation:
            (
                "Vertel opnieuw wat de organisatie is, met dossier organisation of dossier apply.",
                "Tell anew what the organisation is, with dossier organisation or dossier apply."
            )
        case .message:
            (
                "Wat binnenkwam, kwam binnen. Hoe het is ingedeeld, is wel terug te nemen.",
                "What came in came in. How it was filed can be taken back."
            )
        case .filing:
            (
                "Neem de indeling terug met dossier retract en deel het bericht opnieuw in.",
                "Take the filing back with dossier retract, and file the message again."
            )
        case .correction:
            (
                "Dit is zelf een correctie. Corrigeer het feit waar het over gaat.",
                "This is a correction itself. Correct the fact that it is about."
            )
        }
    }
}
