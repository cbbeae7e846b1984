import Facts

/// What is said about transfers to third countries: that there are none is a statement, saying nothing is a gap.
package enum StatedTransfers: Hashable, Sendable {
    case notStated
    case none
    case to([Transfer])

    package var all: [Transfer] {
        switch self {
        case .notStated, .none: []
        case .to(let transfers): transfers
        }
    }

    /// The same with the transfers in the order of their ids: which comes first in a file says nothing.
    var sorted: StatedTransfers {
        switch self {
        case .notStated, .none: self
        case .to(let transfers): .to(transfers.sorted { $0.id < $1.id })
        }
    }

    func write(to facts: inout FactsWriter) {
        switch self {
        case .notStated: break
        case .none: facts.object("transfers") { $0.flag("none", true) }
        case .to(let transfers):
            facts.object("transfers") { $0.objects("to", transfers) { $1.write(to: &$0) } }
        }
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        let stated = try facts.optionalObject("transfers") { (facts) throws(MalformedFacts) -> StatedTransfers in
            let none = try facts.optionalFlag("none") ?? false
            let transfers = try facts.objects("to") { (facts) throws(MalformedFacts) in try Transfer(from: &facts) }
            guard none else { return .to(transfers) }
            guard transfers.isEmpty else { throw facts.malformed("either no transfers or a list of them") }
            return .none
        }
        self = stated ?? .notStated
    }
}
