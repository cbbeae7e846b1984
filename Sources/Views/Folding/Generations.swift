import Facts

/// Streams at hand, up to a number of facts: those not touched for longest are given up.
///
/// Two tables instead of a list of uses: what is touched moves into the younger one, and when that is full the older
/// one goes. That costs nothing per use, and keeps at least as many as it should.
struct Generations<Slot: Sendable>: Sendable {
    private(set) var young: [StreamID: Slot] = [:]
    private(set) var old: [StreamID: Slot] = [:]
    private var weight = 0
    /// Facts in the younger table at most.
    private let capacity: Int

    init(capacity: Int) { self.capacity = max(1, capacity) }

    func contains(_ stream: StreamID) -> Bool { young[stream] != nil || old[stream] != nil }

    /// Changes the slot of a stream, or the one that it gets now.
    mutating func with<Value>(
        _ stream: StreamID, default slot: @autoclosure () -> Slot, _ body: (inout Slot) -> Value
    ) -> Value {
        weight += 1
        return unweighed(stream, default: slot(), body)
    }

    /// The same for what is no new fact.
    mutating func unweighed<Value>(
        _ stream: StreamID, default slot: @autoclosure () -> Slot, _ body: (inout Slot) -> Value
    ) -> Value {
        if !old.isEmpty, let index = old.index(forKey: stream) {
            young[stream] = old.remove(at: index).value
        }
        return body(&young[stream, default: slot()])
    }

    mutating func remove(_ stream: StreamID) {
        young[stream] = nil
        old[stream] = nil
    }

    /// Gives up the older table if the younger one is full.
    mutating func retire() -> [StreamID: Slot] {
        guard weight >= capacity else { return [:] }
        let retired = old
        old = young
        young = [:]
        weight = 0
        return retired
    }

    mutating func removeAll() -> [[StreamID: Slot]] {
        defer { (young, old, weight) = ([:], [:], 0) }
        return [old, young]
    }
}
