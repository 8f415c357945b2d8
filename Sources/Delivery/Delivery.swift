// Delivery: to come.
