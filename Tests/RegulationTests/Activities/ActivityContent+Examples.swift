import Facts
import Regulation

extension ActivityContent {
    /// Follow-up with former clients: complete, lawful and without gaps.
    static var followUp: ActivityContent {
        ActivityContent(
            kind: .controller,
            since: Day(nearestTo: 2019, 4, 4),
            purposes: [Purpose(id: .numbered(1), basis: .legitimateInterests, interestAssessed: true)],
            subjectCategories: [SubjectCategory(id: .numbered(2))],
            dataCategories: [DataCategory(id: .numbered(3)), DataCategory(id: .numbered(4), source: .publicSource)],
            recipients: [
                Recipient(id: .numbered(5), role: .internal),
                Recipient(id: .numbered(6), role: .processor, processor: .numbered(60), country: .netherlands),
            ],
            transfers: .none,
            retention: [
                RetentionRule(
                    id: .numbered(7), term: .duration(.months(18), from: .endOfService), ground: .statement)
            ],
            measures: [.numbered(8), .numbered(9)],
            impactAssessment: .notRequired
        )
    }

    /// Payroll done for somebody else: complete.
    static var payroll: ActivityContent {
        ActivityContent(
            kind: .processor,
            since: Day(nearestTo: 2020, 1, 1),
            transfers: .none,
            measures: [.numbered(8)],
            controllers: [ClientController(id: .numbered(10), country: .netherlands)],
            processing: [.numbered(11)]
        )
    }

    /// The same with something changed.
    func with(_ change: (inout ActivityContent) -> Void) -> ActivityContent {
        var content = self
        change(&content)
        return content
    }

    /// The same with its only purpose changed.
    func withPurpose(_ change: (inout Purpose) -> Void) -> ActivityContent {
        with { for index in $0.purposes.indices { change(&$0.purposes[index]) } }
    }

    /// The same with one more category of data.
    func withData(_ nature: DataNature) -> ActivityContent {
        with { $0.dataCategories.append(DataCategory(id: .numbered(40), nature: nature)) }
    }

    /// The same with one transfer, and nothing else said about transfers.
    func withTransfer(to destination: TransferDestination, _ mechanism: TransferMechanism, documented: Bool) -> Self {
        let safeguard = TransferSafeguard(mechanism, documented: documented)
        return with {
            $0.transfers = .to([Transfer(id: .numbered(50), destination: destination, safeguard: safeguard)])
        }
    }
}
