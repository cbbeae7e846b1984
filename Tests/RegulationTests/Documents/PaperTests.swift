import Facts
import Regulation
import Testing

@Suite("A document is kept with all of its versions")
struct PaperTests {
    private static let kept = day("2026-03-05")

    private static func content(
        _ kind: DocumentKind = .agreement, _ retentionClass: RetentionClass? = nil,
        links: DocumentLinks = DocumentLinks(streams: [.numbered(62)])
    ) -> DocumentContent {
        DocumentContent(
            kind: kind, retentionClass: retentionClass ?? kind.usualClass, subject: Sample.person, links: links)
    }

    private var given: Specification<Paper> { Specification<Paper>().given(.added(Self.content()), on: Self.kept) }

    @Test("with what it is and what it belongs to", arguments: DocumentKind.allCases)
    func add(kind: DocumentKind) {
        let content = Self.content(kind)
        let findings: Set<Finding> = kind == .identityDocument ? [.identityDocumentUnmasked] : []
        Specification<Paper>().when(.add(content), .happened(on: Self.kept))
            .then(.added(content), findings: findings)
    }

    @Test("a copy of an identity document that is not masked is found, and refused when it is still to be kept")
    func unmasked() {
        let content = Self.content(.identityDocument)
        Specification<Paper>().when(.add(content), .deciding(on: Self.kept))
            .refused(.unlawful(.identityDocumentUnmasked))
        let given = Specification<Paper>().given(.added(content), on: Self.kept)
        given.when(.addVersion, .happened(on: Self.kept)).then(.versionAdded(2), findings: [.identityDocumentUnmasked])
        given.when(.addVersion, .deciding(on: Self.kept)).refused(.unlawful(.identityDocumentUnmasked))
    }

    @Test("a masked copy that is kept for something else than the check is found")
    func keptOtherwise() {
        let content = Self.content(.identityDocumentMasked, .relation)
        for moment in [Moment.happened(on: Self.kept), .deciding(on: Self.kept)] {
            Specification<Paper>().when(.add(content), moment)
                .then(.added(content), findings: [.identityDocumentKeptOtherwise])
        }
    }

    @Test("one that belongs to nothing is refused")
    func withoutLink() {
        Specification<Paper>().when(.add(Self.content(links: DocumentLinks())), .happened(on: Self.kept))
            .refused(.documentWithoutLink)
    }

    @Test("a new version stands beside the old ones, whichever day it is told of")
    func versions() {
        given.when(.addVersion, .happened(on: Self.kept)).then(.versionAdded(2))
        let two = given.given(.versionAdded(2), on: Self.kept)
        two.when(.addVersion, .happened(on: Self.kept)).then(.versionAdded(3))
        let early = given.given(.versionAdded(2), on: day("2026-03-01"))
        early.when(.addVersion, .happened(on: Self.kept)).then(.versionAdded(3))
        #expect(early.state.content == Self.content())
    }

    @Test("is added once, and nothing comes to one that is not there")
    func lifecycle() {
        given.when(.add(Self.content(.letter)), .happened(on: Self.kept)).refused(.documentAlreadyAdded)
        let nothing = Specification<Paper>()
        nothing.when(.addVersion, .happened(on: Self.kept)).refused(.documentNotAdded)
        nothing.when(.link(DocumentLinks(positions: [1]), ofAnother: false), .happened(on: Self.kept))
            .refused(.documentNotAdded)
        given.retracting(0).when(.addVersion, .happened(on: Self.kept)).refused(.documentNotAdded)
    }

    @Test("is linked to further records, each of them once")
    func links() {
        let more = DocumentLinks(positions: [4], streams: [.numbered(62), .numbered(63)])
        let new = DocumentLinks(positions: [4], streams: [.numbered(63)])
        given.when(.link(more, ofAnother: false), .happened(on: Self.kept)).then(.linked(new))
        let linked = given.given(.linked(new), on: Self.kept)
        linked.when(.link(more, ofAnother: false), .happened(on: Self.kept)).then()
        #expect(
            linked.state.content?.links
                == DocumentLinks(positions: [4], streams: [.numbered(62), .numbered(63)]))
    }

    @Test("is one client's: erasing one must not take it from another")
    func anotherClient() {
        given.when(.link(DocumentLinks(positions: [4]), ofAnother: true), .happened(on: Self.kept))
            .refused(.documentOfAnotherClient)
    }

    @Test("is kept today or earlier")
    func future() {
        Specification<Paper>().when(.add(Self.content()), .happened(on: Self.kept, recorded: day("2026-03-04")))
            .refused(.happenedInFuture(Self.kept, today: day("2026-03-04")))
    }

    @Test("its links stand once each, in one order")
    func order() {
        let links = DocumentLinks(positions: [5, 3, 5], streams: [.numbered(8), .numbered(7), .numbered(8)])
        #expect(links.positions == [3, 5])
        #expect(links.streams == [.numbered(7), .numbered(8)].sorted())
    }

    @Test("random commands never lose a version or number two alike")
    func sequences() throws {
        try CommandSequences<Paper>(
            command: { generator in
                if generator.chance(oneIn: 4) { return .link(DocumentLinks(positions: [4]), ofAnother: false) }
                return generator.chance(oneIn: 3) ? .add(Self.content(.letter)) : .addVersion
            },
            holds: { state in (state.content == nil) == (state.versions == 0) }
        ).check()
    }
}
