package import Regulation

extension DocumentKind: Worded {
    package var words: Words {
        switch self {
        case .agreement: Words("overeenkomst", "agreement")
        case .letter: Words("brief", "letter")
        case .assessment: Words("beoordeling", "assessment")
        case .consentProof: Words("bewijs van toestemming", "proof of consent")
        case .identityDocument: Words("kopie van een identiteitsbewijs", "copy of an identity document")
        case .identityDocumentMasked:
            Words("afgeschermde kopie van een identiteitsbewijs", "masked copy of an identity document")
        case .pack: Words("verzonden stukken", "pack as sent")
        case .other: Words("ander document", "other document")
        }
    }
}
