import Facts
import Regulation
import Vault

/// What lies in the database of some people, each part with the duty to keep it, if there is one.
struct Inventory {
    let holdings: Holdings
    let duties: [HeldPart: KeepingDuty]

    func stays(_ part: HeldPart) -> Bool { duties[part] != nil }

    /// The keys of which something goes, or under which nothing is left.
    var doomed: [HeldKey] {
        let parts = Dictionary(grouping: holdings.parts, by: \.key)
        return holdings.keys.filter { key in !(parts[key.key] ?? []).allSatisfy(stays) || parts[key.key] == nil }
    }

    var survivors: [HeldPart] {
        let doomed = Set(doomed.map(\.key))
        return holdings.parts.filter { doomed.contains($0.key) && stays($0) }
    }

    var going: [HeldPart] { holdings.parts.filter { !stays($0) } }

    /// What stays, by class and reason; the day is the last of theirs, and none where one of them has none.
    var kept: [KeptData] {
        struct Reason: Hashable {
            let retentionClass: RetentionClass
            let reason: KeepingReason
        }
        let kept = holdings.parts.compactMap { part in duties[part].map { (part, $0) } }
        return Dictionary(grouping: kept) { Reason(retentionClass: $0.0.slot.retentionClass, reason: $0.1.reason) }
            .map { reason, parts in
                let days = parts.map(\.1.erasableFrom)
                return KeptData(
                    retentionClass: reason.retentionClass, reason: reason.reason,
                    erasableFrom: days.contains(nil) ? nil : days.compactMap(\.self).max(),
                    parts: parts.count { !$0.0.isDocument }, documents: parts.count { $0.0.isDocument })
            }
            .sorted { ($0.retentionClass.number, $0.reason.rawValue) < ($1.retentionClass.number, $1.reason.rawValue) }
    }
}
