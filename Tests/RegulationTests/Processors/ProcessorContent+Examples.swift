import Facts
import Regulation

extension ProcessorContent {
    /// A hosting company in the Union with everything in order.
    static var hosting: ProcessorContent {
        ProcessorContent(
            role: .processor,
            country: .netherlands,
            storage: [.netherlands],
            access: [.netherlands],
            agreement: ProcessorAgreement(signed: Day(nearestTo: 2019, 3, 1), from: Day(nearestTo: 2019, 4, 1)),
            subProcessors: [
                SubProcessor(
                    id: .numbered(1), country: .netherlands, since: Day(nearestTo: 2019, 4, 1), authorised: true)
            ]
        )
    }

    /// An accountant, who decides on purposes of their own.
    static var accountant: ProcessorContent {
        ProcessorContent(role: .independentController, country: .netherlands)
    }

    /// The same with something changed.
    func with(_ change: (inout ProcessorContent) -> Void) -> ProcessorContent {
        var content = self
        change(&content)
        return content
    }

    /// The same under an agreement of these days.
    func withAgreement(signed: Day?, from: Day, until: Day? = nil) -> ProcessorContent {
        with { $0.agreement = ProcessorAgreement(signed: signed, from: from, until: until) }
    }
}
