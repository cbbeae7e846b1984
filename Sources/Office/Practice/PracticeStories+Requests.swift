import Facts
import Regulation

/// Stories about rights requests.
extension PracticeStories {
    /// Identity checked, decided and answered.
    func answer(_ request: StreamID, granted: Day, sent: Day) async throws {
        diary.note(
            try await office.step(.verifyIdentity(.knownChannel), with: request, by: diary.on(granted)))
        diary.note(
            try await office.step(
                .decide(RequestDecision(outcome: .granted), explained: true), with: request,
                reason: "Alles gegeven wat er is.", by: diary.on(granted)))
        diary.note(try await office.step(.answer(remedies: true), with: request, by: diary.on(sent)))
        diary.note(try await office.step(.close, with: request, by: diary.on(sent)))
    }

    /// Answered a week after the month was over (Article 12(3)).
    func lateAnswer() async throws {
        let received = diary.ago(months: 5)
        let (client, person) = try await company(on: diary.ago(months: 33))
        let request = diary.note(
            try await office.receiveRequest(
                RequestReceipt(right: .erasure, channel: .letter, client: client, person: person),
                requester: Details(), wording: "Wilt u mijn gegevens wissen?", by: diary.on(received)
            ).request)
        try await answer(
            request.stream, granted: received.adding(days: 30), sent: received.adding(months: 1).adding(days: 12))
    }

    /// Extended in time, and still open.
    func extendedRequest() async throws {
        let received = diary.ago(months: 1, days: 20)
        let (client, person) = try await company(on: diary.ago(months: 22))
        let request = diary.note(
            try await office.receiveRequest(
                RequestReceipt(right: .access, channel: .mail, client: client, person: person), requester: Details(),
                wording: "Graag een kopie van alles, ook van de mails.", by: diary.on(received)
            ).request)
        diary.note(
            try await office.step(
                .verifyIdentity(.account), with: request.stream, by: diary.on(received.adding(days: 2))))
        diary.note(
            try await office.step(
                .extend(.complexity, explained: true), with: request.stream,
                reason: "Er zijn veel berichten van anderen bij.", by: diary.on(received.adding(days: 21))))
    }
}
