package import Facts

/// What kind of paper a document is.
package enum DocumentKind: String, CaseIterable, Sendable {
    /// With a processor, a joint controller or a client.
    case agreement
    case letter
    /// Of an impact (Article 35), an interest (Article 6(1)(f)) or a transfer.
    case assessment
    /// What shows that somebody consented (Article 7(1)).
    case consentProof = "consent-proof"
    /// A copy of somebody's identity document of which nobody says that it is masked.
    case identityDocument = "identity-document"
    /// A copy with the photograph and the citizen service number masked.
    case identityDocumentMasked = "identity-document-masked"
    /// What was sent to a requester or a supervisor, as it was sent.
    case pack
    case other

    /// Why papers of this kind are kept, unless something else is said.
    package var usualClass: RetentionClass {
        switch self {
        case .agreement: .engagement
        case .letter: .contact
        case .assessment: .register
        case .consentProof: .consent
        case .identityDocument, .identityDocumentMasked: .identity
        case .pack: .request
        case .other: .relation
        }
    }

    /// What the law has to say about keeping such a paper under a class.
    ///
    /// A copy shows the photograph and the citizen service number: without a duty by statute there has to be no other
    /// way, and both have to be masked (AP, "Kopie van uw ID"; Article 46(1) UAVG).
    func findings(keptAs retentionClass: RetentionClass) -> [Finding] {
        switch self {
        case .identityDocument: [.identityDocumentUnmasked] + identityFindings(retentionClass)
        case .identityDocumentMasked: identityFindings(retentionClass)
        case .agreement, .letter, .assessment, .consentProof, .pack, .other: []
        }
    }

    /// What shows who somebody is has served once that is established (Article 5(1)(e)).
    private func identityFindings(_ retentionClass: RetentionClass) -> [Finding] {
        retentionClass == .identity ? [] : [.identityDocumentKeptOtherwise]
    }
}
