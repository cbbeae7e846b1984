package import Facts
package import Regulation

extension RegisterItem {
    /// The short name by which declarations know it; its id where that can't be read.
    package var slug: String { texts.value?[.slug] ?? stream.description }

    /// What the organisation calls it; its id where that can't be read.
    package var title: String {
        texts.value?[.name] ?? texts.value?[.title] ?? texts.value?[.slug] ?? stream.description
    }
}

extension Processor {
    /// Whether its end has been recorded.
    package var isEnded: Bool {
        switch self {
        case .ended: true
        case .notDeclared, .engaged: false
        }
    }
}
