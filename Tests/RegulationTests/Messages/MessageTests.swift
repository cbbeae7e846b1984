import Facts
import Testing

@testable import Regulation

@Suite("Messages that came in")
struct MessageTests {
    private static let day = Day(nearestTo: 2026, 3, 5)
    private static let today = Day(nearestTo: 2026, 3, 9)
    private static let moment = Moment(occurred: .day(day), day: day, today: today, tense: .happened)
    private static let client = StreamID(high: 1, low: 1)
    private static let filing = MessageFiling(.contact, record: StreamID(high: 1, low: 2), client: client)

    private static func content(
        _ proof: ReceiptProof = .ownServer, _ suggestions: [MessageSuggestion] = []
    ) -> MessageContent {
        MessageContent(subject: .random(), proof: proof, suggestions: suggestions, size: 1)
    }

    @Test("are received, filed once, and filed again only after the first filing was taken back")
    func life() throws {
        let content = Self.content()
        var message = Message()
        #expect(throws: Refusal.messageNotReceived) { try message.decide(.file(Self.filing), at: Self.moment) }
        #expect(try message.decide(.receive(content), at: Self.moment) == [Decided(.received(content))])
        message.apply(.received(content), on: Self.day)
        #expect(throws: Refusal.messageAlreadyReceived) { try message.decide(.receive(content), at: Self.moment) }
        let open = message
        #expect(try message.decide(.file(Self.filing), at: Self.moment) == [Decided(.filed(Self.filing))])
        message.apply(.filed(Self.filing), on: Self.today)
        #expect(try message.decide(.file(Self.filing), at: Self.moment) == [])
        let other = MessageFiling(.request, record: StreamID(high: 1, low: 3), client: nil)
        #expect(throws: Refusal.messageAlreadyFiled) { try message.decide(.file(other), at: Self.moment) }
        #expect(throws: Refusal.messageAlreadyFiled) { try message.decide(.discard, at: Self.moment) }
        var discarded = open
        discarded.apply(.discarded, on: Self.today)
        #expect(throws: Refusal.messageDiscarded) { try discarded.decide(.file(Self.filing), at: Self.moment) }
        #expect(try discarded.decide(.discard, at: Self.moment) == [])
    }

    @Test("have a last day where they look like a request, their receipt is proven and nobody has filed them")
    func due() {
        func due(_ proof: ReceiptProof, _ suggestions: [MessageSuggestion]) -> Day? {
            Message.open(Self.content(proof, suggestions), received: Self.day).due
        }
        // Law.md §2.3, row 1: Easter moves 5 April to the 7th.
        #expect(due(.ownServer, [.access]) == Day(nearestTo: 2026, 4, 7))
        #expect(due(.ownServer, [.optOut]) == nil)
        #expect(due(.ownServer, []) == nil)
        for proof in ReceiptProof.allCases where !proof.isProven { #expect(due(proof, [.access]) == nil) }
        #expect(Message.filed(Self.content(.ownServer, [.access]), Self.filing, received: Self.day).due == nil)
    }

    @Test(
        "suggest what they are by their words",
        arguments: [
            ("Afmelden", "", [.optOut]), ("", "Stop", [.optOut]), ("", "Graag uitschrijven aub", [.optOut]),
            ("Please UNSUBSCRIBE me", "", [.optOut]), ("", "Ik maak bezwaar", [.objection]),
            ("Verzoek om inzage", "", [.access]), ("", "GDPR art. 15 request", [.access, .right]),
            ("", "Verwijder mijn gegevens", [.erasure]), ("", "Wilt u mijn gegevens verwijderen?", [.erasure]),
            ("", "Recht op dataportabiliteit (AVG)", [.portability, .right]), ("Klacht", "", [.complaint]),
            ("", "I withdraw my consent", [.withdrawal]), ("", "Het adres: rectificatie graag", [.rectification]),
            ("", "Beperking van de verwerking", [.restriction]),
            // Words within others, and what others wrote, say nothing.
            ("Bushalte", "We stoppen bij de halte; tot morgen.", []), ("Offerte", "> ik wil inzage\nAkkoord.", []),
            ("", "", []),
        ] as [(String, String, [MessageSuggestion])])
    func suggestions(subject: String, text: String, expected: [MessageSuggestion]) {
        #expect(MessageSuggestion.suggestions(subject: subject, text: text) == expected)
    }

    @Test("come in by servers that are declared, ended and declared again")
    func servers() throws {
        var server = MailServer()
        #expect(throws: Refusal.mailServerNotDeclared) { try server.decide(.end, at: Self.moment) }
        #expect(try server.decide(.declare, at: Self.moment) == [Decided(.declared)])
        server.apply(.declared, on: Self.day)
        #expect(try server.decide(.declare, at: Self.moment) == [])
        #expect(try server.decide(.end, at: Self.moment) == [Decided(.ended)])
        server.apply(.ended, on: Self.day)
        #expect(try server.decide(.end, at: Self.moment) == [])
        #expect(try server.decide(.declare, at: Self.moment) == [Decided(.declared)])
    }
}
