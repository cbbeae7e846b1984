/// The sentences about erasing: what goes, what stays, and what can't be promised.
enum ErasureText: String, CaseIterable, Sendable, Worded {
    case preview
    case certificate
    case goes
    case stays
    case index
    case digests
    case suppression
    case recipients
    case whatGoes
    case whatStays
    case whatRemains
    case destroyedKeys
    case whom
    case personAtClient
    case classes
    case ground
    case asked
    case approved
    case carriedOut
    case decidedBy
    case coveredBy
    case nothingStays
    case until
    case whileItLasts
    case noRecipients
    case tellRecipients
    case held
    case running
    case unanswered
    case notYet
    case suppressionKept
    case skeleton
    case backups
    case deletedRows
    case method
    case ledger

    var words: Words {
        switch self {
        case .preview: Words("Wat wissen zou wegnemen", "What erasing would take")
        case .certificate: Words("Verklaring van wissen", "Certificate of erasure")
        case .goes: Words("Dit gaat weg", "This goes")
        case .stays: Words("Dit blijft", "This stays")
        case .index: Words("Zoekingangen", "Search entries")
        case .digests: Words("Kenmerken van opdrachten", "Digests of commands")
        case .suppression: Words("Bewaard voor bezwaar of afmelding", "Kept for an objection or opt-out")
        case .recipients: Words("Ontvangers om in te lichten (art. 19 AVG)", "Recipients to be told (Art. 19 GDPR)")
        case .whatGoes: Words("Wat is vernietigd", "What was destroyed")
        case .whatStays: Words("Wat blijft, en waarom", "What stays, and why")
        case .whatRemains: Words("Wat u moet weten", "What you should know")
        case .destroyedKeys: Words("Vernietigde sleutels", "Destroyed keys")
        case .whom: Words("Dossier", "File")
        case .personAtClient: Words("Persoon", "Person")
        case .classes: Words("Gegevens", "Data")
        case .ground: Words("Grond", "Ground")
        case .asked: Words("Gevraagd", "Asked for")
        case .approved: Words("Goedgekeurd", "Approved")
        case .carriedOut: Words("Gewist", "Erased")
        case .decidedBy: Words("Besluit", "Decision")
        case .coveredBy: Words("Gewist met", "Erased by")
        case .nothingStays: Words("Van deze gegevens blijft niets.", "Nothing of these data stays.")
        case .until: Words("te wissen vanaf {day}", "erasable from {day}")
        case .whileItLasts: Words("tot het is afgelopen", "until it has ended")
        case .noRecipients:
            Words(
                "Er staan geen verstrekkingen van deze gegevens in het dossier.",
                "No disclosures of these data are on record.")
        case .tellRecipients:
            Words(
                "Licht elke ontvanger in, tenzij dat onmogelijk is of onevenredig veel vraagt, en leg dat vast. "
                    + "Noem ze aan de betrokkene als die dat vraagt.",
                "Tell each recipient, unless that is impossible or takes disproportionate effort, and record it. "
                    + "Name them to the person concerned who asks for it.")
        case .held:
            Words(
                "Deze gegevens worden vastgehouden ({number}); wissen wordt niet goedgekeurd.",
                "These data are held ({number}); the erasure will not be approved.")
        case .running:
            Words(
                "Er loopt een verzoek ({number}); de stukken daarvan blijven tot het is afgesloten.",
                "A request is being dealt with ({number}); its file stays until it is closed.")
        case .unanswered:
            Words(
                "Nog open: verzoek {number}. Wissen wordt geweigerd tot het is beantwoord en gesloten (art. 12 lid 3 "
                    + "AVG), want daarna is niet meer bekend wie het vroeg. Voert het wissen dat verzoek van een klant "
                    + "uit, noem het dan met --on-request.",
                "Still open: request {number}. Erasing is refused until it is answered and closed (Art. 12(3) GDPR), "
                    + "as nobody would know afterwards who asked. If the erasure carries out that request of a client, "
                    + "name it with --on-request.")
        case .notYet: Words("Dit wissen is nog niet uitgevoerd.", "This erasure has not been carried out yet.")
        case .suppressionKept:
            Words(
                "Van adressen en nummers van wie bezwaar maakte of zich afmeldde, blijft een kenmerk met sleutel. Dat "
                    + "zijn persoonsgegevens; zij blijven alleen om het bezwaar na te leven (art. 21 lid 3 AVG).",
                "Of addresses and numbers of who objected or opted out a keyed digest stays. It is personal data, and "
                    + "stays only to honour the objection (Art. 21(3) GDPR).")
        case .skeleton:
            Words(
                "In het logboek blijft staan dat er iets is vastgelegd, wanneer en van welke soort, onder willekeurige "
                    + "nummers. Namen, adressen en teksten staan daar niet in.",
                "The ledger still says that something was recorded, when and of which kind, under random ids. It holds "
                    + "no names, addresses or texts.")
        case .backups:
            Words(
                "Kopieën van vóór het wissen kunnen de versleutelde gegevens en hun ingepakte sleutel nog bevatten. "
                    + "Zij zijn pas onleesbaar als de sleutel van hun tijdvak is vernietigd en er geen oudere kopie "
                    + "van de sleutels meer is.",
                "Copies from before the erasure may still hold the encrypted data and their wrapped key. They are "
                    + "unreadable only once the key of their epoch is destroyed and no older copy of the keys is left.")
        case .deletedRows:
            Words(
                "De rijen zijn verwijderd. De database kan resten ervan op schijf houden tot zij die ruimte opnieuw "
                    + "gebruikt, en in haar schrijflogboek.",
                "The rows were deleted. The database may keep remains of them on disk until it uses the space again, "
                    + "and in its write-ahead log.")
        case .method:
            Words(
                "Gewist: sleutel vernietigd en versleutelde gegevens verwijderd op de genoemde dag. Niet meer leesbaar "
                    + "te maken met middelen die redelijkerwijs inzetbaar zijn, met de beperkingen hieronder. "
                    + "Gebaseerd op art. 17 en overweging 26 AVG.",
                "Erased: key destroyed and encrypted data deleted on the day named. Not to be made readable with "
                    + "means reasonably likely to be used, within the limits below. Based on Art. 17 and recital 26 "
                    + "GDPR.")
        case .ledger:
            Words(
                "Gebeurtenissen en bewijzen van het logboek zijn niet gewijzigd.",
                "Events and proofs of the ledger were not changed.")
        }
    }
}
