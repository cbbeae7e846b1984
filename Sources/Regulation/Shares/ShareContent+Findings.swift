import Facts

extension ShareContent {
    /// What is likely unlawful in it, or against what was promised, on the day it happened; each finding once.
    ///
    /// The party is what the recipient was on that day, or nothing if it was not declared then.
    func findings(to party: ProcessorContent?, on day: Day, promises: Set<Promise>) -> [Finding] {
        var findings: [Finding] = []
        if let party {
            findings += agreementFindings(party, on: day)
        } else {
            findings.append(.undeclaredRecipient)
        }
        if transferIsBarred(to: party, on: day) { findings.append(.shareTransferWithoutMechanism) }
        switch ground {
        case .nothing: findings.append(.shareWithoutGround)
        case .agreement, .contract, .legalObligation, .consent, .legitimateInterests, .vitalInterests: break
        }
        // An authority has a power or it has none; that nobody wrote it down is not yet that there is none.
        let isAuthority = party?.role == .authority
        if let demand = demand ?? (isAuthority ? AuthorityDemand() : nil) {
            findings += demand.findings(sharing: categories)
        }
        findings += placeFindings(party, promises: promises)
        if promises.contains(.sharesByContractOrLaw), !ground.isContractOrLaw {
            findings.append(.shareGroundDespiteStatement)
        }
        return findings
    }

    private func agreementFindings(_ party: ProcessorContent, on day: Day) -> [Finding] {
        switch party.role {
        case .processor:
            guard party.agreement != nil else { return [.shareWithoutAgreement] }
            guard !party.agreementCovers(day) else { return [] }
            if let until = party.agreement?.until, until < day { return [.shareAgreementExpired] }
            // Unsigned, or not yet in force: on that day there was none.
            return [.shareWithoutAgreement]
        case .independentController, .jointController, .authority:
            return []
        }
    }

    private func destination(of party: ProcessorContent?) -> Country? { country ?? party?.country }

    private func transferIsBarred(to party: ProcessorContent?, on day: Day) -> Bool {
        guard let country = destination(of: party) else { return false }
        switch TransferDestination.country(country).standing(with: party?.safeguard, on: day) {
        case .barred: return true
        case .withinArea, .allowed, .undocumented: return false
        }
    }

    /// What breaks the promise about where processors are, or about where other recipients are.
    private func placeFindings(_ party: ProcessorContent?, promises: Set<Promise>) -> [Finding] {
        guard let country = destination(of: party), !country.isEU27 else { return [] }
        switch party?.role {
        case .processor: return promises.contains(.processorsInUnion) ? [.shareWithProcessorDespiteStatement] : []
        case .independentController, .jointController, .authority, nil:
            return promises.contains(.recipientsInUnion) ? [.shareWithRecipientDespiteStatement] : []
        }
    }
}

extension ShareGround {
    fileprivate var isContractOrLaw: Bool {
        switch self {
        case .agreement, .contract, .legalObligation: true
        case .consent, .legitimateInterests, .vitalInterests, .nothing: false
        }
    }
}
