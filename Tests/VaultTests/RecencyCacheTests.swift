import Testing

@testable import Vault

@Suite("A cache by recency")
struct RecencyCacheTests {
    @Test("never holds more than its capacity, and always the newest value")
    func bounded() {
        var cache = RecencyCache<Int, Int>(capacity: 10)
        for number in 0..<1000 {
            cache.insert(number * 2, for: number)
            #expect(cache.count <= 11)
            #expect(cache.value(for: number) == number * 2)
        }
        #expect(cache.value(for: 0) == nil)
    }

    @Test("keeps what is asked for again and again")
    func recency() {
        var cache = RecencyCache<Int, String>(capacity: 10)
        cache.insert("kept", for: -1)
        for number in 0..<100 {
            #expect(cache.value(for: -1) == "kept")
            cache.insert("passing", for: number)
        }
    }

    @Test("forgets what is removed, in both halves")
    func removal() {
        var cache = RecencyCache<Int, Int>(capacity: 4)
        for number in 0..<4 { cache.insert(number, for: number) }
        cache.remove(3)
        #expect(cache.value(for: 3) == nil)
        cache.removeAll { $0 == 2 }
        #expect(cache.value(for: 2) == nil)
        cache.removeAll()
        #expect(cache.count == 0)
    }
}
