package import Facts

extension ActivityContent {
    /// What the register does not say and should, in the order of Article 30.
    ///
    /// The controller's own name and contact, 30(1)(a), are the organisation's: see ``OrganisationContent/gaps``. The
    /// day is the one on which decisions about adequacy must hold.
    package func gaps(on day: Day) -> [RegisterGap] {
        switch kind {
        case .controller: purposeGaps + categoryGaps + recipientGaps + transferGaps(on: day) + keepingGaps
        case .processor: processorGaps + listedTransferGaps(on: day) + processorMeasureGaps
        }
    }

    /// What the register does not say and should, and what is wrong with the processors that the activity still uses.
    ///
    /// `parties`: What each party lacks on the day, by its stream: see ``ProcessorContent/agreementGap(on:hasEnded:)``.
    package func gaps(on day: Day, using parties: [StreamID: Gap]) -> [RegisterGap] {
        gaps(on: day)
            + recipients.compactMap { recipient in
                recipient.processor.flatMap { parties[$0] }.map { RegisterGap($0, recipient.id) }
            }
    }

    /// Whether everything that Article 30 demands is said.
    package func isComplete(on day: Day) -> Bool { gaps(on: day).isEmpty }

    private var purposeGaps: [RegisterGap] {
        guard !purposes.isEmpty else { return [RegisterGap(.purposesMissing)] }
        let special = dataCategories.contains { $0.nature == .special }
        return purposes.flatMap { purpose in
            var gaps: [RegisterGap] = []
            if let gap = purpose.gap { gaps.append(RegisterGap(gap, purpose.id)) }
            if special, purpose.condition == nil { gaps.append(RegisterGap(.conditionMissing, purpose.id)) }
            return gaps
        }
    }

    private var categoryGaps: [RegisterGap] {
        var gaps: [RegisterGap] = []
        if subjectCategories.isEmpty { gaps.append(RegisterGap(.subjectsMissing)) }
        if dataCategories.isEmpty { gaps.append(RegisterGap(.dataMissing)) }
        return gaps
    }

    private var recipientGaps: [RegisterGap] {
        guard !recipients.isEmpty else { return [RegisterGap(.recipientsMissing)] }
        return recipients.compactMap { recipient in
            switch recipient.role {
            case .processor, .jointController:
                recipient.processor == nil ? RegisterGap(.recipientNotLinked, recipient.id) : nil
            case .controller, .authority, .internal, .category: nil
            }
        }
    }

    private func transferGaps(on day: Day) -> [RegisterGap] {
        let listed = Set(transfers.all.map(\.destination))
        let unlisted = recipients.compactMap { recipient -> RegisterGap? in
            guard let country = recipient.country, !country.isEEA(on: day), !listed.contains(.country(country)) else {
                return nil
            }
            return RegisterGap(.transferNotListed, recipient.id)
        }
        switch transfers {
        case .notStated: return [RegisterGap(.transfersNotStated)] + unlisted
        case .none, .to: return listedTransferGaps(on: day) + unlisted
        }
    }

    private func listedTransferGaps(on day: Day) -> [RegisterGap] {
        transfers.all.compactMap { transfer in
            switch transfer.standing(on: day) {
            case .withinArea, .allowed: nil
            case .undocumented: RegisterGap(.transferUndocumented, transfer.id)
            case .barred: RegisterGap(.transferMechanismMissing, transfer.id)
            }
        }
    }

    private var keepingGaps: [RegisterGap] {
        var gaps: [RegisterGap] = []
        if retention.isEmpty {
            gaps.append(RegisterGap(.retentionMissing))
        } else if !retention.contains(where: { $0.category == nil }) {
            let covered = Set(retention.compactMap(\.category))
            gaps += dataCategories.filter { !covered.contains($0.id) }
                .map { RegisterGap(.categoryWithoutRetention, $0.id) }
        }
        if measures.isEmpty { gaps.append(RegisterGap(.measuresMissing)) }
        switch impactAssessment {
        case .required, .notRequired, .done: break
        case .notStated: gaps.append(RegisterGap(.impactAssessmentNotStated))
        }
        return gaps
    }

    private var processorGaps: [RegisterGap] {
        var gaps: [RegisterGap] = []
        if controllers.isEmpty { gaps.append(RegisterGap(.controllersMissing)) }
        if processing.isEmpty { gaps.append(RegisterGap(.processingMissing)) }
        switch transfers {
        case .none, .to: break
        case .notStated: gaps.append(RegisterGap(.transfersForOthersNotStated))
        }
        return gaps
    }

    private var processorMeasureGaps: [RegisterGap] {
        measures.isEmpty ? [RegisterGap(.measuresForOthersMissing)] : []
    }
}

extension Purpose {
    /// What its ground lacks: c and e need a law, f a weighing.
    fileprivate var gap: Gap? {
        switch basis {
        case nil: .basisMissing
        case .legalObligation: statute ? nil : .obligationWithoutStatute
        case .publicTask: statute ? nil : .taskWithoutStatute
        case .legitimateInterests: interestAssessed ? nil : .interestNotAssessed
        case .consent, .contract, .vitalInterests: nil
        }
    }
}
