package import Facts

/// A document that was kept, with all of its versions; none of them is ever overwritten.
package struct Paper: Decider {
    /// What was told of it first; nothing where that is yet to come or was taken back.
    private var told: DocumentContent?
    private var linked = DocumentLinks()
    /// The number of its last version.
    package private(set) var versions = 0

    package static let kind = StreamKind.document

    package init() {}

    package enum Command: Hashable, Sendable {
        /// Adds a document that is linked to something.
        case add(DocumentContent)
        /// Adds a version to one that is there.
        case addVersion
        /// Links it to further records, which may be those of another client than its own.
        case link(DocumentLinks, ofAnother: Bool)
    }

    /// What it is, with everything it is linked to.
    package var content: DocumentContent? {
        guard var content = told else { return nil }
        content.links = content.links.union(linked)
        return content
    }

    package func decide(_ command: Command, at moment: Moment) throws(Refusal) -> [Decided<DocumentEvent>] {
        try moment.requireHappened()
        switch (content, command) {
        case (nil, .add(let content)):
            guard !content.links.isEmpty else { throw .documentWithoutLink }
            return try Decided.judging(.added(content), content.findings, at: moment)
        case (.some, .add): throw .documentAlreadyAdded
        case (nil, .addVersion), (nil, .link): throw .documentNotAdded
        case (let content?, .addVersion):
            return try Decided.judging(.versionAdded(versions + 1), content.findings, at: moment)
        case (.some, .link(_, ofAnother: true)): throw .documentOfAnotherClient
        case (let content?, .link(let links, ofAnother: false)):
            // Saying the same twice adds nothing.
            let new = links.subtracting(content.links)
            return new.isEmpty ? [] : [Decided(.linked(new))]
        }
    }

    /// A version may be told to have come on a day before the first was: none of them is forgotten for that.
    package mutating func apply(_ event: DocumentEvent, on day: Day) {
        switch event {
        case .added(let content):
            told = content
            versions = max(versions, 1)
        case .versionAdded(let version): versions = max(versions, version)
        case .linked(let links): linked = linked.union(links)
        }
    }
}
