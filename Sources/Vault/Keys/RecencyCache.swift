/// A bounded number of values, those that were not asked for in a long time going first.
///
/// It keeps two halves: what was asked for goes into the younger one, and when that is full the older one is dropped
/// whole and the younger takes its place. That forgets nearly what a list of uses would, without the list.
package struct RecencyCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private var young: [Key: Value] = [:]
    private var old: [Key: Value] = [:]
    private let half: Int

    /// A cache of at most `capacity` values, and at least two.
    package init(capacity: Int) {
        half = max(1, capacity / 2)
    }

    var count: Int { young.count + old.count }

    package mutating func value(for key: Key) -> Value? {
        if let value = young[key] { return value }
        guard let value = old.removeValue(forKey: key) else { return nil }
        insert(value, for: key)
        return value
    }

    package mutating func insert(_ value: Value, for key: Key) {
        old[key] = nil
        young[key] = value
        guard young.count > half else { return }
        // The newest value begins the next half.
        young[key] = nil
        old = young
        young = [key: value]
    }

    mutating func remove(_ key: Key) {
        young[key] = nil
        old[key] = nil
    }

    mutating func removeAll(where isRemoved: (Value) -> Bool) {
        young = young.filter { !isRemoved($0.value) }
        old = old.filter { !isRemoved($0.value) }
    }

    mutating func removeAll() {
        young = [:]
        old = [:]
    }
}
