package import Facts
package import Regulation

/// The parts that a thing has in the ledger, by the names that its opened words give them.
///
/// With it a declaration that is applied again finds each part under the id it has: what is renamed keeps it, and what
/// is new gets one.
package struct KnownParts: Hashable, Sendable {
    package private(set) var ids: [PartSlug: ElementID] = [:]

    package init() {}

    package init(_ content: ActivityContent, _ details: Details) {
        add(.purposes, content.purposes.map(\.id), details)
        add(.subjects, content.subjectCategories.map(\.id), details)
        add(.data, content.dataCategories.map(\.id), details)
        add(.recipients, content.recipients.map(\.id), details)
        add(.transfers, content.transfers.all.map(\.id), details)
        add(.retention, content.retention.map(\.id), details)
        add(.measures, content.measures, details)
        add(.controllers, content.controllers.map(\.id), details)
        add(.processing, content.processing, details)
    }

    package init(_ content: ProcessorContent, _ details: Details) {
        add(.subProcessors, content.subProcessors.map(\.id), details)
    }

    /// The promises of a statement, which stand in its words alone.
    package init(promises details: Details) {
        add(.promises, details.elements.keys.sorted(), details)
    }

    package subscript(part: PartSlug) -> ElementID? { ids[part] }

    private mutating func add(_ list: PartList, _ elements: [ElementID], _ details: Details) {
        for element in elements {
            if let slug = details[element, .slug] { ids[PartSlug(list, slug)] = element }
        }
    }
}
