/// The statements that a connection has prepared, the least recently used of which gives way.
struct StatementCache {
    struct Key: Hashable {
        let text: String
        let types: [PostgresType]
    }

    private struct Entry {
        let name: String
        var lastUse: UInt64
    }

    private var entries: [Key: Entry] = [:]
    private var clock: UInt64 = 0
    private var names: UInt64 = 0
    let capacity: Int

    init(capacity: Int = 200) {
        self.capacity = capacity
    }

    var count: Int { entries.count }

    mutating func name(for key: Key) -> String? {
        guard let index = entries.index(forKey: key) else { return nil }
        clock += 1
        entries.values[index].lastUse = clock
        return entries.values[index].name
    }

    /// A name that this connection has never used.
    mutating func freshName() -> String {
        names += 1
        return "d\(names)"
    }

    mutating func insert(_ key: Key, name: String) {
        clock += 1
        entries[key] = Entry(name: name, lastUse: clock)
    }

    mutating func remove(_ key: Key) -> String? {
        entries.removeValue(forKey: key)?.name
    }

    /// Gives up the statement that was not used for longest, when there is no place for another.
    mutating func makeRoom() -> String? {
        guard entries.count >= capacity,
            let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
        else { return nil }
        return remove(oldest.key)
    }
}
