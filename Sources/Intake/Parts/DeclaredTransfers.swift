import Facts
import Yams
import Regulation

/// What is said about transfers: that there are none is a statement, saying nothing is a gap.
package enum DeclaredTransfers: Hashable, Sendable {
    case notStated
    case none
    case to([DeclaredTransfer])

    package var all: [DeclaredTransfer] {
        switch self {
        case .notStated, .none: []
        case .to(let transfers): transfers
        }
    }

    init(from section: Section) {
        let key = PartList.transfers.key
        switch section.node(key) {
        case .none: self = .notStated
        case .some(.scalar(let scalar)):
            if scalar.string != "none" { section.failCode(scalar.string, among: ["none"], at: key) }
            self = .none
        case .some(.sequence), .some(.mapping), .some(.alias):
            self = .to(section.parts(DeclaredTransfer.self))
        }
    }

    var written: WrittenField {
        switch self {
        case .notStated: .text(PartList.transfers.key, nil)
        case .none: .text(PartList.transfers.key, "none")
        // An empty list says that nothing was found to list, and is kept apart from "none".
        case .to(let transfers): .list(PartList.transfers.key, transfers.map(\.written), evenEmpty: true)
        }
    }

    func content(_ ids: PartNaming) -> StatedTransfers {
        switch self {
        case .notStated: .notStated
        case .none: .none
        case .to(let transfers): .to(transfers.map { $0.content(ids) })
        }
    }

    init(_ content: StatedTransfers, _ details: Details) {
        switch content {
        case .notStated: self = .notStated
        case .none: self = .none
        case .to(let transfers): self = .to(transfers.map { DeclaredTransfer($0, details.words(of: $0.id)) }.inOrder)
        }
    }
}
