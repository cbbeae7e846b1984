import Facts

extension ProcessorContent {
    /// What is likely unlawful in it, or against what was promised, from one day to another; each finding once.
    ///
    /// Judged at both ends: an agreement not there at the first day, or gone by the last.
    func findings(from first: Day, to last: Day, promises: Set<Promise>) -> [Finding] {
        var findings: [Finding] = []
        switch role {
        case .processor:
            findings += agreementFindings(from: first, to: last)
            if subProcessors.contains(where: { !$0.authorised && $0.since <= last }) {
                findings.append(.subProcessorUnauthorised)
            }
        case .jointController:
            if agreement == nil { findings.append(.arrangementMissing) }
        case .independentController, .authority:
            break
        }
        let standings = transferStandings(on: first).union(transferStandings(on: last))
        if standings.contains(.barred) { findings.append(.processorTransferWithoutMechanism) }
        if standings.contains(.undocumented) { findings.append(.processorTransferUndocumented) }
        if let parentCountry, !parentCountry.isEEA(on: last) { findings.append(.parentOutsideArea) }
        return findings + promiseFindings(promises, on: last)
    }

    private func agreementFindings(from first: Day, to last: Day) -> [Finding] {
        guard let agreement else { return [.agreementMissing] }
        var findings: [Finding] = []
        if let signed = agreement.signed {
            if first < max(agreement.from, signed) { findings.append(.agreementNotYet) }
        } else {
            findings.append(.agreementUnsigned)
        }
        if let until = agreement.until, until < last { findings.append(.agreementExpired) }
        if !agreement.missingClauses.isEmpty { findings.append(.clausesMissing) }
        return findings
    }

    /// What breaks the promise about where processors are, or about where other recipients are.
    private func promiseFindings(_ promises: Set<Promise>, on day: Day) -> [Finding] {
        guard countries(on: day).contains(where: { !$0.isEU27 }) else { return [] }
        switch role {
        case .processor: return promises.contains(.processorsInUnion) ? [.processorDespiteStatement] : []
        case .independentController, .jointController, .authority:
            return promises.contains(.recipientsInUnion) ? [.partyDespiteStatement] : []
        }
    }
}
