import Facts
import Regulation
import Reports

extension Samples {
    private static let scope = ErasureScope(client: client, clients: [client, stream(2)], ground: .objection)
    private static let kept = [
        KeptData(
            retentionClass: .invoice, reason: .administration, erasableFrom: day("2033-01-01"), parts: 2, documents: 1),
        KeptData(retentionClass: .request, reason: .runningRequest, erasableFrom: nil, parts: 1, documents: 0),
    ]

    private static func actor(_ number: UInt64) -> ActorID {
        ActorID(high: 0x4000, low: 0x8000_0000_0000_2000 + number)
    }

    private static func step(_ position: Int64, _ at: String, _ name: String) -> ErasureLine.Step {
        ErasureLine.Step(position: position, at: instant(at), actor: .value(name))
    }

    static let recipients = [
        RecipientToTell(name: .value("Wolkenhuis <B.V.>"), events: [20, 31]), RecipientToTell(name: nil, events: [40]),
    ]

    static var erasurePreview: ErasurePreview {
        var preview = ErasurePreview(
            masthead: masthead, scope: scope,
            going: [
                ErasurePreview.Going(retentionClass: .relation, keys: 2, parts: 4, documents: 0),
                ErasurePreview.Going(retentionClass: .engagement, keys: 1, parts: 1, documents: 3),
            ], kept: kept)
        preview.indexEntries = 12
        preview.digests = 5
        preview.suppressed = 2
        preview.holds = [
            HoldLine(stream: stream(70), content: HoldContent(client: client), placed: day("2026-03-01"), released: nil)
        ]
        preview.requests = [stream(71)]
        preview.recipients = recipients
        return preview
    }

    static var erasureCertificate: ErasureCertificate {
        var count = ErasureCount()
        (count.keys, count.parts, count.documents, count.indexEntries) = (2, 5, 3, 12)
        (count.digests, count.suppressed, count.kept) = (5, 2, kept)
        var order = ErasureOrder()
        let asked = day("2026-03-28")
        order.apply(
            .requested(scope, requester: actor(1), account: actor(2), confirmableFrom: instant("2026-03-29T09:00:00Z")),
            on: asked)
        order.apply(
            .approved(ErasureApproval(approver: actor(1), account: actor(2), people: .one)), on: day("2026-03-30"))
        order.apply(.completed(count), on: day("2026-03-30"))
        let keys = [RetentionClass.relation, .engagement].enumerated().map { number, retentionClass in
            DestroyedKey(
                key: KeyID(high: 0x4000, low: 0x8000_0000_0000_3000 + UInt64(number)), subject: subject(1),
                retentionClass: retentionClass, generation: number + 1,
                fingerprint: [UInt8](repeating: UInt8(number), count: 32))
        }
        return ErasureCertificate(
            masthead: masthead,
            erasure: ErasureLine(
                stream: stream(72), state: order, requested: step(50, "2026-03-28T09:00:00Z", "A. <Officer>"),
                approved: step(52, "2026-03-30T09:00:00Z", "A. <Officer>"),
                completed: step(54, "2026-03-30T09:00:01Z", "A. <Officer>"), keys: keys), recipients: recipients)
    }
}
