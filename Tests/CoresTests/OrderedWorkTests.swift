import Foundation
import Synchronization
import Testing

@testable import Cores

@Suite("Work on several cores")
struct OrderedWorkTests {
    @Test("Results come in the order of the items, whatever takes longest", arguments: [1, 2, 8])
    func order(cores: Int) {
        let items = Array(0..<200)
        let results = OrderedWork.map(items, cores: cores) { item in
            if item.isMultiple(of: 7) { Thread.sleep(forTimeInterval: 0.002) }
            return item * 3
        }
        #expect(results == items.map { $0 * 3 })
    }

    @Test("No more items are under way than there is room for")
    func bounded() {
        let started = Mutex(0)
        var taken = 0
        var most = 0
        OrderedWork.run(
            on: Array(0..<100), cores: 4, ahead: 2,
            { item in
                started.withLock { $0 += 1 }
                return item
            },
            take: { item in
                #expect(item == taken)
                Thread.sleep(forTimeInterval: 0.001)
                most = max(most, started.withLock { $0 } - taken)
                taken += 1
            })
        #expect(taken == 100)
        // The result that is being taken has made room for another item.
        #expect(most <= 4 * 2 + 1)
    }

    private struct Refusal: Error, Equatable { let item: Int }

    @Test("Of several failures the first item's is told", arguments: [1, 4])
    func failure(cores: Int) {
        #expect(throws: Refusal(item: 30)) {
            try OrderedWork.map(Array(0..<100), cores: cores) { item in
                if item >= 30 { throw Refusal(item: item) }
                return item
            }
        }
    }

    @Test("Nothing to do is done at once", arguments: [1, 8])
    func nothing(cores: Int) {
        #expect(OrderedWork.map([Int](), cores: cores) { $0 } == [])
    }
}
