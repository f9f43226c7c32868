/** A Go program that does what its input says: what the language has and others do not. */
export const GO_ACTS = `package program

import (
	"context"
	cryptorand "crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"math/rand"
	"os"
	"strings"
	"sync"
	"time"
)

var (
	begun = time.Now()
	drawn = fmt.Sprint(rand.Int63(), randomBytes())
	calls int
)

func randomBytes() []byte {
	bytes := make([]byte, 3)
	cryptorand.Read(bytes)
	return bytes
}

type loud struct{}

func (loud) Error() string { panic("in Error") }

func Execute(input json.RawMessage) (any, error) {
	calls++
	var act string
	if err := json.Unmarshal(input, &act); err != nil {
		return nil, err
	}
	switch act {
	case "calls":
		return calls, nil
	case "before":
		return []any{begun.UnixMilli(), time.Since(begun) == time.Now().Sub(begun), drawn}, nil
	case "draw":
		bytes := make([]byte, 3)
		rand.Read(bytes)
		prime, err := cryptorand.Prime(cryptorand.Reader, 40)
		return fmt.Sprint(rand.Int63(), rand.Perm(5), bytes, randomBytes(), prime), err
	case "seed":
		rand.Seed(7)
		return fmt.Sprint(rand.Int63()), nil
	case "timer":
		sent := <-time.NewTimer(2 * time.Millisecond).C
		return sent.Equal(time.Now()), nil
	case "deadline":
		waiting, cancel := context.WithTimeout(context.Background(), 2*time.Millisecond)
		defer cancel()
		<-waiting.Done()
		return waiting.Err().Error(), nil
	case "goroutine":
		go func() { time.Sleep(time.Hour) }()
		return calls, nil
	case "later":
		time.AfterFunc(time.Hour, func() { calls = 0 })
		return calls, nil
	case "waited":
		var group sync.WaitGroup
		for at := 0; at < 20; at++ {
			group.Add(1)
			go func() { defer group.Done() }()
		}
		group.Wait()
		time.AfterFunc(time.Hour, func() { calls = 0 }).Stop()
		return calls, nil
	case "write":
		fmt.Println("line")
		log.Print("logged")
		io.Copy(os.Stderr, strings.NewReader("copied\\n"))
		return nil, nil
	case "flood":
		line := strings.Repeat("x", 10_000)
		for at := 0; at < 10_000; at++ {
			fmt.Println(line)
		}
		_, err := os.ReadDir("/tmp")
		return calls, err
	case "stdin":
		read, err := io.ReadAll(os.Stdin)
		return []any{len(read), err != nil}, nil
	case "arguments":
		return len(os.Args), nil
	case "panic":
		panic(errors.New("no"))
	case "panic-nil":
		panic(nil)
	case "panic-error":
		return nil, loud{}
	case "index":
		return strings.Split(act, ",")[1], nil
	case "long":
		return nil, errors.New(strings.Repeat("é", 1_000))
	case "deadlock":
		select {}
	case "loose":
		go func() { panic("loose") }()
		select {}
	case "stack":
		var again func(int) int
		again = func(n int) int { return again(n+1) + 1 }
		return again(0), nil
	case "map":
		shared := map[int]int{}
		for at := 0; at < 4; at++ {
			go func() {
				for {
					shared[1]++
				}
			}()
		}
		select {}
	case "at-once":
		return len(make([]byte, 1<<40)), nil
	case "fill":
		return nil, os.WriteFile("/tmp/full", make([]byte, 32<<20), 0o600)
	}
	return nil, errors.New(act)
}
`;
