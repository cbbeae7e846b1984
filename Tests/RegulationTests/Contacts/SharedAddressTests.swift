import Facts
import Regulation
import Testing

@Suite("May we contact them at an address that others have too?")
struct SharedAddressTests {
    private static let other: StreamID = Sample.engagement
    private static let person = SubjectID(high: 0x0190_0000_0000_4000, low: 0x8000_0000_0000_0077)

    private static func other(_ events: ConsentEvent..., person: SubjectID? = nil) throws -> ReachableAddress.Other {
        let consents = events.enumerated().map { number, event in
            let on = Day(nearestTo: 2026, 2, 10 + number)
            return Recorded(position: Int64(90 + number), event: event, occurred: .day(on), day: on)
        }
        return try #require(ReachableAddress.Other(client: Self.other, person: person, consents: consents))
    }

    private static func objecting(_ scope: ChannelScope = .every, person: SubjectID? = nil) -> ConsentEvent {
        .objected(ConsentParty(client: Self.other, person: person), purpose: nil, scope)
    }

    private static func ask(
        _ addresses: [ReachableAddress], _ channel: Channel, _ nature: ContactNature = .followUp,
        person: SubjectID? = nil, on day: Day = Day(nearestTo: 2026, 3, 1)
    ) -> ContactPermission {
        let builder = StandingBuilder(.organisation(nil)).served(from: "2025-01-01")
        let question = ContactQuestion(channel: channel, nature: nature, person: person, on: day)
        return ContactPermission(question, standing: builder.standing(reachedAt: addresses))
    }

    @Test("An objection bars the channels that reach the address, from its day, and nothing that is owed")
    func channels() throws {
        let mail = ReachableAddress(.email, others: [try Self.other(Self.objecting())])
        for channel in Channel.allCases {
            let permission = Self.ask([mail], channel)
            #expect(permission.isAllowed == (channel.address != .email), "\(channel)")
            guard channel.address == .email else { continue }
            #expect(permission.verdict == .denied(.objected) && permission.evidence == [90])
            #expect(permission.barred.map(\.clients) == [[Self.other]] && !permission.isByAddress)
            for nature in [ContactNature.service, .billing, .request] {
                #expect(Self.ask([mail], channel, nature).isAllowed)
            }
        }
        #expect(Self.ask([mail], .mail, on: Day(nearestTo: 2026, 2, 9)).isAllowed)
        let narrow = ReachableAddress(.email, others: [try Self.other(Self.objecting(ChannelScope([.phone])))])
        #expect(Self.ask([narrow], .mail).isAllowed)
        let lifted = ReachableAddress(
            .email,
            others: [
                try Self.other(
                    Self.objecting(), .objectionLifted(ConsentParty(client: Self.other), purpose: nil, .every))
            ])
        #expect(Self.ask([lifted], .mail).isAllowed && Self.ask([lifted], .mail).barred.isEmpty)
    }

    @Test("Another address of the kind may be used; one for whom it is meant is reached at their own")
    func another() throws {
        let shared = ReachableAddress(.email, others: [try Self.other(Self.objecting())])
        let own = ReachableAddress(.email, of: Self.person)
        let asked = Self.ask([shared, own], .mail)
        #expect(asked.isAllowed && asked.barred.count == 1 && asked.barred.first?.person == nil)
        #expect(Self.ask([shared, own], .mail, person: Self.person).barred.isEmpty)
        #expect(!Self.ask([shared], .mail, person: Self.person).isAllowed)
        #expect(!Self.ask([shared, ReachableAddress(.phone)], .mail).isAllowed)
    }

    @Test("At another client a no of one person is not that of their colleague, and the client's is everybody's")
    func colleagues() throws {
        let theirs = Self.objecting(person: Self.person)
        let colleague = SubjectID(high: 0x0190_0000_0000_4000, low: 0x8000_0000_0000_0078)
        #expect(
            !Self.ask([ReachableAddress(.email, others: [try Self.other(theirs, person: Self.person)])], .mail)
                .isAllowed)
        #expect(ReachableAddress.Other(client: Self.other, person: colleague, consents: []) == nil)
        let both = try Self.other(theirs, Self.objecting(), person: colleague)
        #expect(Self.ask([ReachableAddress(.email, others: [both])], .mail).evidence == [91])
    }
}
